import { spawn } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { replaceOutput } from '../../src/output/write.js'
import { compiled } from '../support/compiled.js'
import { folderWith } from '../support/folder.js'
import { build, roundIn } from './sets.js'

const place = () => {
  const folder = folderWith({})
  return { folder, out: join(folder, 'generated'), lock: join(folder, '.generated.mangru-lock') }
}

it('refuses a second build while the first lives', () => {
  const { out, lock } = place()
  symlinkSync(String(process.ppid), lock)
  expect(() => replaceOutput(out, build({ 'c.json': '2' }))).toThrow(`process ${process.ppid}`)
  expect(existsSync(out)).toBe(false)
})

it('takes over from a build that is dead, and from one that died while it took over', () => {
  const { folder, out, lock } = place()
  symlinkSync('999999999', lock)
  symlinkSync('999999998', `${lock}-999999999`)
  replaceOutput(out, build({ 'c.json': '2' }))
  expect(readdirSync(folder)).toEqual(['generated'])
})

it('keeps many builds at once apart', { timeout: 60_000 }, async () => {
  const { folder, out } = place()
  const rival = compiled('output/rival')
  const rivals = Array.from({ length: 4 }, (_, i) => spawn(process.execPath, [rival, out, String(i)]))
  const ends = await Promise.all(
    rivals.map(async (child) => {
      const told: Buffer[] = []
      child.stdout.on('data', (data: Buffer) => told.push(data))
      child.stderr.on('data', (data: Buffer) => told.push(data))
      await new Promise((resolve) => child.once('close', resolve))
      return Buffer.concat(told).toString()
    }),
  )
  expect(ends.filter((told) => !/^wrote \d+, refused \d+\n$/.test(told))).toEqual([])
  expect(ends.map((told) => Number(/\d+/.exec(told)?.[0])).every((wrote) => wrote > 0)).toBe(true)
  expect(roundIn(out)).toBeDefined()
  expect(readdirSync(folder)).toEqual(['generated'])
})
