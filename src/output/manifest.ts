import { createHash } from 'node:crypto'
import { byCodePoint } from '../core/compare.js'
import type { OutputFile } from '../targets/target.js'

/** The manifest's name in the output folder. */
export const manifestName = 'manifest.json'

/** What a build wrote: every file but the manifest itself. */
export interface Manifest {
  readonly version: 1
  readonly files: readonly ManifestEntry[]
}

export interface ManifestEntry {
  readonly path: string
  readonly sha256: string
  readonly source: string
  readonly metrics: readonly string[]
}

/** The manifest of some files, sorted by path. It has no time and no machine in it. */
export const manifestOf = (files: readonly OutputFile[]): Manifest => ({
  version: 1,
  files: files
    .map(({ path, content, source, metrics }) => ({ path, sha256: sha256(content), source, metrics }))
    .sort((a, b) => byCodePoint(a.path, b.path)),
})

/** The manifest as it is written. */
export const printManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/** The paths that a manifest's text lists; none for a text that is no manifest of ours. */
export const listedPaths = (content: string | undefined): readonly string[] => {
  try {
    const { version, files } = JSON.parse(content ?? '') as Manifest
    return version === 1 ? files.map(({ path }) => path) : []
  } catch {
    return []
  }
}

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex')
