import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, relative, resolve } from 'node:path'
import { type Finding, Findings } from '../core/finding.js'
import type { Pack } from '../model/pack.js'
import type { Settings } from '../model/settings.js'
import { builtinPacks } from '../packs/builtin.js'
import { checkMeaning } from './check-meaning.js'
import type { AnyConfig } from './config.js'
import { type Parts, withoutPacks } from './own-packs.js'
import { fileFinding, type Source, yamlSource } from './source.js'
import { toSettings } from './to-settings.js'
import { type PublicApi, runProgram } from './typescript.js'

/** A configuration, read and found valid. */
export interface Loaded {
  /** The file that it came from, absolute; none where the defaults stand alone. */
  readonly file?: string
  readonly config: AnyConfig
  readonly settings: Settings
  /** mangru's packs, then the configuration's own. */
  readonly packs: readonly Pack[]
  /** Where the output goes, absolute. */
  readonly out: string
}

/** The names under which a configuration is looked for, in this order. */
export const configFiles = ['mangru.config.ts', 'mangru.config.yaml', 'mangru.config.json'] as const

/**
 * The configuration of a folder: the named file, else the first of the usual ones, else the defaults.
 * Throws Findings of the rule `configuration` for whatever is wrong with it.
 */
export const loadConfig = async (folder: string, named: string | undefined, api: PublicApi): Promise<Loaded> => {
  const file = named === undefined ? usualFile(folder) : resolve(folder, named)
  if (file === undefined) return complete({}, [], folder)
  const { source, packs } = await read(file, relative(folder, file), api)
  await check(source, packs)
  return { file, ...complete(source.value as AnyConfig, packs, dirname(file)) }
}

const usualFile = (folder: string): string | undefined =>
  configFiles.map((name) => resolve(folder, name)).find((file) => existsSync(file))

const complete = (config: AnyConfig, own: readonly Pack[], folder: string): Omit<Loaded, 'file'> => ({
  config,
  settings: toSettings(config),
  packs: [...builtinPacks, ...own],
  out: resolve(folder, config.out ?? 'generated'),
})

type Reader = (file: string, shown: string, api: PublicApi) => Parts | Promise<Parts>

const readText: Reader = (file, shown) => ({ source: yamlSource(shown, readFileSync(file, 'utf8')), packs: [] })

const readers: Readonly<Record<string, Reader>> = {
  '.ts': async (file, shown, api) => withoutPacks(shown, await runProgram(file, shown, api)),
  '.yaml': readText,
  '.yml': readText,
  '.json': readText,
}

const read: Reader = (file, shown, api) => {
  const reader = readers[extname(file)]
  if (!reader) {
    const help = `A configuration ends in ${Object.keys(readers).join(', ')}.`
    throw new Findings([fileFinding(shown, 'is no configuration that can be read', { help })])
  }
  if (!existsSync(file)) {
    throw new Findings([fileFinding(shown, 'does not exist', { help: `Usual names: ${configFiles.join(', ')}.` })])
  }
  return reader(file, shown, api)
}

const check = async (source: Source, own: readonly Pack[]): Promise<void> => {
  // Compiling schemas takes a twentieth of a second, which the defaults need not spend.
  const { schemaCheck } = await import('./schema/schema-check.js')
  const violations = schemaCheck([...builtinPacks, ...own])(source.value)
  const problems = violations.length > 0 ? violations : checkMeaning(source.value as AnyConfig)
  if (problems.length > 0) throw new Findings(problems.map(source.finding).sort(byPlace))
}

const byPlace = ({ where: a }: Finding, { where: b }: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
