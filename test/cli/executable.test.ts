import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { folderWith } from '../support/folder.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const installed = mkdtempSync(join(tmpdir(), 'mangru-installed-'))

/** Runs the compiled program as a user does. */
const run = (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, 'dist/cli/main.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  for (const shared of ['node_modules', 'templates', 'package.json'])
    symlinkSync(join(root, shared), join(installed, shared))
  const tsc = join(root, 'node_modules/.bin/tsc')
  execFileSync(tsc, ['-p', join(root, 'tsconfig.build.json'), '--outDir', join(installed, 'dist')])
}, 60_000)

afterAll(() => rmSync(installed, { recursive: true, force: true }))

it('builds a program that imports mangru, and exits with 0', () => {
  const folder = folderWith({
    'mangru.config.ts': "import { defineConfig } from 'mangru'\nexport default defineConfig({ language: 'ko' })\n",
  })
  const { status, stdout, stderr } = run(folder, ['build'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/Wrote \d+ files to generated/)
})

it('exits with 1 for findings and with 2 where it could not run, without a stack trace', () => {
  const folder = folderWith({ 'wrong.yaml': 'profile: kubadm', 'broken.ts': 'export default {' })
  expect(run(folder, ['check'])).toMatchObject({ status: 1, stderr: '' })
  for (const args of [
    ['check', '-c', 'wrong.yaml'],
    ['build', '-c', 'broken.ts'],
    ['build', '-c', 'none.yaml'],
    ['bild'],
  ]) {
    const { status, stdout, stderr } = run(folder, args)
    expect(status).toBe(2)
    expect(stdout + stderr).not.toMatch(/^\s+at /m)
  }
})

it('says a pack’s own mistake in one line, and shows the stack only when asked', () => {
  const folder = folderWith({
    'mangru.config.ts': `
      import { definePack, promql, signal, text } from 'mangru'
      const odd = signal({ name: 'odd', means: text('a', '가'), unit: 'count', by: ['cluster'], kind: 'gauge',
        expr: () => { throw new TypeError('odd has no expression') } })
      export default { packs: [definePack({ name: 'own', signals: [odd], alerts: [], dashboards: [], cases: [] })] }`,
  })
  const quiet = run(folder, ['build'])
  expect(quiet).toMatchObject({
    status: 2,
    stderr: 'mangru could not run: odd has no expression\nMANGRU_DEBUG=1 shows where.\n',
  })
  expect(run(folder, ['build'], { MANGRU_DEBUG: '1' }).stderr).toMatch(/^\s+at /m)
})
