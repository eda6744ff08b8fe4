/** The way to a value in a configuration: keys, and places in lists from 0. */
export type Path = readonly (string | number)[]

/** What is wrong at one place of a configuration. */
export interface Problem {
  readonly path: Path
  /** Whether the name itself is wrong, rather than what stands under it. */
  readonly onKey?: boolean
  readonly message: string
  readonly help?: string
}

/** A path as a reader writes it: `nodePools[0].limits`, `overrides["KubeNodeNotReady.warning"].for`. */
export const printPath = (path: Path): string =>
  path
    .map((key) => (typeof key === 'string' && /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('')
    .replace(/^\./, '')
