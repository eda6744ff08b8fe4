import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Compiles a program of the tests (`output/writer`) with what it imports, for a test that starts it again and again.
 * The path of the compiled program, which is gone when the test has ended.
 */
export const compiled = (program: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mangru-compiled-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const shared of ['node_modules', 'package.json']) symlinkSync(join(root, shared), join(folder, shared))
  const types = join(root, 'node_modules/@types')
  const compilerOptions = { noEmit: false, noCheck: true, rootDir: root, outDir: folder, typeRoots: [types] }
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, files: [join(root, 'test', `${program}.ts`)] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, include: [] }))
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder])
  return join(folder, 'test', `${program}.js`)
}
