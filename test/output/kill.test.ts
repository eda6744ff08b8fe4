import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recover } from '../../src/output/beside.js'
import { exchange } from '../../src/output/exchange.js'
import { manifestName } from '../../src/output/manifest.js'
import { replaceOutput } from '../../src/output/write.js'
import { compiled } from '../support/compiled.js'
import { folderWith } from '../support/folder.js'
import { present, round, roundIn } from './sets.js'

const atFirst = (): string => {
  const out = join(folderWith({}), 'generated')
  replaceOutput(out, round(1))
  writeFileSync(join(out, 'mine.md'), 'mine')
  return out
}

/** Which round stands there, with the operator's own file, looked at before anything could mend it. */
const standing = (out: string): number | undefined => {
  expect(existsSync(out)).toBe(true)
  expect(readFileSync(join(out, 'mine.md'), 'utf8')).toBe('mine')
  renameSync(join(out, 'mine.md'), join(out, '../mine.md'))
  const standing = roundIn(out)
  renameSync(join(out, '../mine.md'), join(out, 'mine.md'))
  return standing
}

const start = (program: string, ...args: readonly string[]) => spawn(process.execPath, [program, ...args])

type Ended = NodeJS.Signals | number | null

/** A process that writes round 2, and kills itself before its nth call; how it ended. */
const dyingAt = (writer: string, out: string, nth: number): Promise<Ended> =>
  new Promise((resolve) => start(writer, out, String(nth)).once('close', (code, signal) => resolve(signal ?? code)))

/** A process that writes round after round, and is killed so long after it has written so many. */
const killedAfter = (writer: string, out: string, rounds: number, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const child = start(writer, out)
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
      if (said.split('\n').length > rounds) setTimeout(() => child.kill('SIGKILL'), milliseconds)
    })
    child.once('close', () => resolve())
  })

describe('kill -9', () => {
  it('before any call of the file system leaves the old or the new output', { timeout: 180_000 }, async () => {
    const writer = compiled('output/writer')
    const seen = new Set<number | undefined>()
    let ended: Ended = 'SIGKILL'
    for (let nth = 1; ended === 'SIGKILL'; nth++) {
      const out = atFirst()
      ended = await dyingAt(writer, out, nth)
      seen.add(standing(out))
      replaceOutput(out, round(3))
      expect(readdirSync(join(out, '..'))).toEqual(['generated'])
    }
    expect(ended).toBe(0)
    expect([...seen].sort()).toEqual([1, 2])
  })

  it('at two hundred random moments leaves a whole output', { timeout: 180_000 }, async () => {
    const writer = compiled('output/writer')
    const lane = async (kills: number): Promise<ReadonlySet<number | undefined>> => {
      const out = atFirst()
      const seen = new Set<number | undefined>()
      for (let kill = 0; kill < kills; kill++) {
        await killedAfter(writer, out, 1 + (kill % 10), Math.random() * 5)
        seen.add(standing(out))
      }
      return seen
    }
    const [one, two] = await Promise.all([lane(100), lane(100)])
    expect(one.has(undefined) || two.has(undefined)).toBe(false)
    expect(one.size).toBeGreaterThan(5)
  })

  it('is not needed to see it: a reader finds the output at every moment', { timeout: 30_000 }, async () => {
    const out = atFirst()
    const child = start(compiled('output/writer'), out)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    for (let look = 0; look < 20_000; look++) expect(readFileSync(join(out, manifestName), 'utf8')).not.toBe('')
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
  })
})

describe('where the system cannot exchange two folders', () => {
  const beside = (out: string, suffix: string) => join(out, `../.generated.mangru-${suffix}`)

  it('what a kill just between two renames leaves, the next build puts in place', () => {
    const out = atFirst()
    const before = present(out)
    renameSync(out, beside(out, 'last'))
    recover(out)
    expect(present(out)).toEqual(before)

    renameSync(out, beside(out, 'last'))
    mkdirSync(beside(out, 'next'))
    writeFileSync(join(beside(out, 'next'), 'a.yaml'), 'new')
    recover(out)
    expect([...present(out)]).toEqual([['a.yaml', 'new']])
    expect(readdirSync(join(out, '..'))).toEqual(['generated'])
  })

  it('says so, and does nothing', () => {
    const folder = folderWith({ 'a/x': '1' })
    expect(exchange(join(folder, 'a'), join(folder, 'b'))).toBe(false)
    expect([...present(folder)]).toEqual([['a/x', '1']])
  })
})
