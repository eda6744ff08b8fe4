import { readFileSync } from 'node:fs'
import { type Finding, Findings } from '../core/finding.js'
import { escapeRegex } from '../promql/matchers.js'
import { fileFinding } from './source.js'

/** Gives mangru's public API, for a configuration's `import … from 'mangru'`: the very functions that run the build. */
export type PublicApi = () => Promise<object>

/**
 * Runs a configuration that is a program, and returns its default export. Throws Findings for a program that does not
 * parse, cannot run, or exports nothing.
 */
export const runProgram = async (file: string, shown: string, api: PublicApi): Promise<unknown> => {
  // Importing it takes a twentieth of a second, which only programs need to spend.
  const { createJiti } = await import('jiti')
  const jiti = createJiti(file, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    virtualModules: { mangru: await api() },
  })
  const exported = await jiti.import<{ readonly default?: unknown }>(file).catch((error: unknown) => {
    throw error instanceof Findings ? error : new Findings([failure(error, file, shown)])
  })
  if (exported.default === undefined) {
    const help = 'End it with: export default defineConfig({ … })'
    throw new Findings([fileFinding(shown, 'exports no configuration', { help })])
  }
  return exported.default
}

const failure = (error: unknown, file: string, shown: string): Finding => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  // A syntax error names its line in the message, any other in the stack. Columns are those of the compiled program.
  const [, line] = new RegExp(`${escapeRegex(file)}:(\\d+)`).exec(`${message}\n${stack}`) ?? []
  return fileFinding(
    shown,
    `cannot be run: ${inOurWords(message, file)}`,
    line === undefined
      ? {}
      : {
          where: { file: shown, line: Number(line), path: '' },
          excerpt: readFileSync(file, 'utf8').split('\n')[Number(line) - 1] ?? '',
        },
  )
}

const inOurWords = (message: string, file: string): string =>
  (message.split('\n')[0] ?? '')
    .replace(new RegExp(`\\s*\\(?${escapeRegex(file)}.*$`), '')
    .replace(/^ParseError: /, '')
    // How a compiled program calls what it imports.
    .replace(/\(0 ?, ?\w+\.(\w+)\)/, '$1')
    .trim()
