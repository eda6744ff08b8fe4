import type { Bundle } from '../model/bundle.js'

/** One file of the output. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string
  readonly content: string
  /** What it was made from, as `mangru list` names it: `pack node`, `dashboard node`, `alert KubeNodeNotReady`. */
  readonly source: string
  /** The metric families that it reads, sorted. */
  readonly metrics: readonly string[]
}

/** One output format. */
export interface Target {
  readonly name: string
  readonly emit: (bundle: Bundle) => readonly OutputFile[]
}
