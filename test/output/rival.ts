import { Findings } from '../../src/core/finding.js'
import { replaceOutput } from '../../src/output/write.js'
import { round } from './sets.js'

// Writes rounds of its own for a second, against others that do the same.
const [, , out = '', self = ''] = process.argv
const done = { wrote: 0, refused: 0 }
const until = Date.now() + 1_500
for (let n = Number(self) * 1_000_000; Date.now() < until; n++) {
  try {
    replaceOutput(out, round(n))
    done.wrote++
  } catch (fault) {
    if (!(fault instanceof Findings) || fault.findings[0]?.rule !== 'output-locked') throw fault
    done.refused++
  }
}
console.log(`wrote ${done.wrote}, refused ${done.refused}`)
