import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drift } from '../../src/output/drift.js'
import { manifestName, manifestOf, printManifest } from '../../src/output/manifest.js'
import { filesIn } from '../../src/output/tree.js'
import { recover, replaceOutput } from '../../src/output/write.js'

let folder: string
let out: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mangru-output-'))
  out = join(folder, 'generated')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const build = (contents: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const files = Object.entries(contents).map(([path, content]) => ({ path, content, source: 'test', metrics: [] }))
  return new Map([...Object.entries(contents), [manifestName, printManifest(manifestOf(files))]])
}

const read = (path: string) => readFileSync(join(out, path), 'utf8')
const left = () => readdirSync(folder).filter((name) => name !== 'generated')

describe('writing', () => {
  it('makes the folder, and leaves nothing beside it', () => {
    replaceOutput(out, build({ 'a/b.yaml': '1', 'c.json': '2' }))
    expect(filesIn(out)).toEqual(['a/b.yaml', 'c.json', 'manifest.json'])
    expect(left()).toEqual([])
  })

  it('removes what the last build wrote and this one does not', () => {
    replaceOutput(out, build({ 'a/b.yaml': '1', 'c.json': '2' }))
    replaceOutput(out, build({ 'c.json': '3' }))
    expect(filesIn(out)).toEqual(['c.json', 'manifest.json'])
    expect(read('c.json')).toBe('3')
  })

  it('keeps files that are not its own, links among them', () => {
    replaceOutput(out, build({ 'c.json': '2' }))
    mkdirSync(join(out, 'mine'))
    writeFileSync(join(out, 'mine/notes.md'), 'notes')
    symlinkSync('notes.md', join(out, 'mine/link'))
    replaceOutput(out, build({ 'c.json': '3' }))
    expect(read('mine/link')).toBe('notes')
  })

  it('refuses to write over a file that is not its own, and changes nothing', () => {
    mkdirSync(out)
    writeFileSync(join(out, 'c.json'), 'mine')
    expect(() => replaceOutput(out, build({ 'c.json': '2', 'd.json': '3' }))).toThrow('mangru did not write it')
    expect(filesIn(out)).toEqual(['c.json'])
    expect(read('c.json')).toBe('mine')
  })

  it('takes over a file that is already as it would write it', () => {
    mkdirSync(out)
    writeFileSync(join(out, 'c.json'), '2')
    replaceOutput(out, build({ 'c.json': '2' }))
    expect(filesIn(out)).toEqual(['c.json', 'manifest.json'])
  })

  it('says what is wrong where a folder cannot be', () => {
    writeFileSync(out, 'a file')
    expect(() => replaceOutput(out, build({ 'c.json': '2' }))).toThrow('is not a folder')
    expect(() => replaceOutput(join(out, 'below'), build({ 'c.json': '2' }))).toThrow('could not be written')
    expect(readFileSync(out, 'utf8')).toBe('a file')
  })
})

describe('two at once', () => {
  const lock = () => join(folder, '.generated.mangru-lock')

  it('are refused while the first lives', () => {
    writeFileSync(lock(), String(process.ppid))
    expect(() => replaceOutput(out, build({ 'c.json': '2' }))).toThrow(`process ${process.ppid}`)
    expect(existsSync(out)).toBe(false)
  })

  it('are no obstacle when the first is dead', () => {
    writeFileSync(lock(), '999999999')
    replaceOutput(out, build({ 'c.json': '2' }))
    expect(left()).toEqual([])
  })
})

describe('an interruption', () => {
  const old = build({ 'a.yaml': 'old', 'b.yaml': 'old' })

  it('before the swap leaves the old folder', () => {
    replaceOutput(out, old)
    mkdirSync(join(folder, '.generated.mangru-next'))
    recover(out)
    expect(read('a.yaml')).toBe('old')
    expect(left()).toEqual([])
  })

  it('within the swap is completed by the next run', () => {
    replaceOutput(out, old)
    renameSync(out, join(folder, '.generated.mangru-last'))
    mkdirSync(join(folder, '.generated.mangru-next'))
    writeFileSync(join(folder, '.generated.mangru-next/a.yaml'), 'new')
    recover(out)
    expect(read('a.yaml')).toBe('new')
    expect(left()).toEqual([])
  })

  it('at any moment leaves the old or the new folder', { timeout: 60_000 }, async () => {
    replaceOutput(out, build({ ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.yaml`, '0'])) }))
    const seen = new Set<string>()
    for (let kill = 0; kill < 25; kill++) {
      await killedAfter(20 + kill * 9)
      recover(out)
      const contents = new Set(
        filesIn(out)
          .filter((path) => path !== manifestName)
          .map(read),
      )
      expect(contents.size).toBe(1)
      seen.add([...contents].join())
      expect(filesIn(out)).toHaveLength(41)
    }
    expect(seen.size).toBeGreaterThan(3)
  })
})

/** A process that writes one output after the other, and is killed some milliseconds after its first. */
const killedAfter = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const writer = new URL('./writer.ts', import.meta.url).pathname
    const child = spawn(process.execPath, [
      new URL('../../node_modules/jiti/lib/jiti-cli.mjs', import.meta.url).pathname,
      writer,
      out,
    ])
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds))
    child.once('close', () => resolve())
  })

describe('drift', () => {
  it('is nothing after a build', () => {
    replaceOutput(out, build({ 'c.json': '2' }))
    expect(drift(out, build({ 'c.json': '2' }))).toEqual([])
  })

  it('names what lacks, differs and is too many, and the first line that differs', () => {
    replaceOutput(out, build({ 'a.yaml': 'x\ny', 'c.json': '2' }))
    const messages = drift(out, build({ 'a.yaml': 'x\nz', 'b.yaml': '' })).map(
      ({ where, message }) => `${where.path} ${message}`,
    )
    expect(messages).toContain('a.yaml differs from what a build writes, first in line 2: "y" is "z" now')
    expect(messages).toContain('b.yaml is not there, but a build writes it')
    expect(messages).toContain('c.json is there, but a build no longer writes it')
  })
})
