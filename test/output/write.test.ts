import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drift } from '../../src/output/drift.js'
import { filesIn } from '../../src/output/tree.js'
import { replaceOutput } from '../../src/output/write.js'
import { build } from './sets.js'

let folder: string
let out: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mangru-output-'))
  out = join(folder, 'generated')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

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

  it('keeps folders that are not its own, empty ones too, and the permissions of all', () => {
    replaceOutput(out, build({ 'a/c.json': '2' }))
    mkdirSync(join(out, 'mine/empty'), { recursive: true })
    for (const path of ['', 'a', 'mine/empty']) chmodSync(join(out, path), 0o750)
    replaceOutput(out, build({ 'a/c.json': '3' }))
    for (const path of ['', 'a', 'mine/empty']) expect(statSync(join(out, path)).mode & 0o777).toBe(0o750)
  })

  it('follows a link to the output folder, which stays a link', () => {
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync('elsewhere', out)
    replaceOutput(out, build({ 'c.json': '2' }))
    expect(readlinkSync(out)).toBe('elsewhere')
    expect(read('c.json')).toBe('2')
  })

  it('refuses a folder that holds more than output: a repository, or where it runs', () => {
    mkdirSync(join(out, '.git'), { recursive: true })
    expect(() => replaceOutput(out, build({ 'c.json': '2' }))).toThrow('holds more than output')
    expect(() => replaceOutput(join(process.cwd(), '..'), build({ 'c.json': '2' }))).toThrow('holds more than output')
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
