import { resolve } from 'node:path'
import { assemble } from '../assemble/assemble.js'
import type { Overrides } from '../assemble/overrides.js'
import { type Loaded, loadConfig } from '../config/load.js'
import type { Finding } from '../core/finding.js'
import { lintBundle, lintFiles } from '../lint/lint.js'
import type { Bundle } from '../model/bundle.js'
import { manifestName, manifestOf, printManifest } from '../output/manifest.js'
import { emit } from '../targets/targets.js'

/** What the user asked for, and what it means. */
export interface Described {
  readonly loaded: Loaded
  readonly bundle: Bundle
}

/** A bundle with its files in memory, and what is wrong with both. */
export interface Built extends Described {
  /** By path, the manifest among them; empty while the bundle has errors. */
  readonly files: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
  /** The output folder, absolute. */
  readonly out: string
}

/** Configuration → bundle. Throws Findings for what is wrong with either. */
export const describe = async (cwd: string, config: string | undefined): Promise<Described> => {
  const loaded = await loadConfig(cwd, config, () => import('../index.js'))
  return { loaded, bundle: assemble(loaded.packs, loaded.settings, loaded.config.overrides as Overrides) }
}

/** Configuration → bundle → files, each linted; nothing is written. */
export const buildInMemory = async (
  cwd: string,
  options: { readonly config?: string; readonly out?: string },
): Promise<Built> => {
  const described = await describe(cwd, options.config)
  const out = options.out === undefined ? described.loaded.out : resolve(cwd, options.out)
  const aboutBundle = lintBundle(described.bundle)
  if (hasErrors(aboutBundle)) return { ...described, out, files: new Map(), findings: aboutBundle }
  const files = emit(described.bundle)
  return {
    ...described,
    out,
    files: new Map([
      ...files.map(({ path, content }) => [path, content] as const),
      [manifestName, printManifest(manifestOf(files))],
    ]),
    findings: [...aboutBundle, ...lintFiles(files)],
  }
}

/** Whether findings keep a build from being written. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error')
