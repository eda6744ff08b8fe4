import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { Findings } from '../../src/core/finding.js'
import { replaceOutput } from '../../src/output/write.js'
import { folderWith } from '../support/folder.js'
import { beforeCalls, writing } from './calls.js'
import { round, roundIn } from './sets.js'

/** Writes round 2 over round 1 while the nth call that writes is refused; what was thrown, and how many calls there were. */
const refused = (out: string, nth: number, code: string) => {
  let calls = 0
  const restore = beforeCalls(writing, (count) => {
    calls = count
    if (count === nth) throw Object.assign(new Error(`${code}: refused`), { code })
  })
  try {
    replaceOutput(out, round(2))
    return { calls }
  } catch (thrown) {
    return { thrown, calls }
  } finally {
    restore()
  }
}

test.each(['ENOSPC', 'EACCES', 'EROFS'])('%s at any call leaves the old output or the new, and says which', (code) => {
  let calls = Number.POSITIVE_INFINITY
  const told = new Set<string>()
  for (let nth = 1; nth <= calls + 1; nth++) {
    const out = join(folderWith({}), 'generated')
    replaceOutput(out, round(1))
    const end = refused(out, nth, code)
    calls = end.calls
    if (end.thrown) expect((end.thrown as Findings).findings[0]?.message).toContain(`is as it was: ${code}`)
    expect(roundIn(out)).toBe(end.thrown ? 1 : 2)
    told.add(end.thrown instanceof Findings ? 'old' : 'new')
    replaceOutput(out, round(3))
    expect(readdirSync(join(out, '..'))).toEqual(['generated'])
  }
  expect([...told].sort()).toEqual(['new', 'old'])
})

it('leaves no part of an output where there was none', () => {
  let calls = Number.POSITIVE_INFINITY
  for (let nth = 1; nth <= calls + 1; nth++) {
    const out = join(folderWith({}), 'generated')
    const end = refused(out, nth, 'ENOSPC')
    calls = end.calls
    expect(existsSync(out) ? roundIn(out) : 'none').toBe(end.thrown ? 'none' : 2)
  }
})
