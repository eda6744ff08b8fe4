import { replaceOutput } from '../../src/output/write.js'
import { beforeCalls, looking, writing } from './calls.js'
import { round } from './sets.js'

// Writes round after round, and says so, until it is killed; or round 2 alone, killing itself just before its nth call of the
// file system.
const [, , out = '', dieAt] = process.argv
if (dieAt === undefined) {
  for (let n = 2; ; n++) {
    replaceOutput(out, round(n))
    console.log(`round ${n}`)
  }
} else {
  beforeCalls([...writing, ...looking], (nth) => {
    if (nth === Number(dieAt)) process.kill(process.pid, 'SIGKILL')
  })
  replaceOutput(out, round(2))
}
