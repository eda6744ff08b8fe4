/** Where a finding points: a file and a path in it, or only a path such as `alert KubeNodeNotReady.warning`. */
export interface Place {
  readonly file?: string
  /** In the file, both from 1. */
  readonly line?: number
  readonly column?: number
  readonly path: string
}

/**
 * Everything a user reads about a problem, whichever layer found it.
 * An `error` stops a build before anything is written; a `warning` does not.
 */
export interface Finding {
  /** The rule's name; a lint rule has a page of that name under docs/lint. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly where: Place
  readonly message: string
  /** What would mend it: the setting, the nearest valid name, the expected form. */
  readonly help?: string
  /** The source line with a caret line under it, where a position is known. */
  readonly excerpt?: string
}

/** A user's mistake that ends the command: its findings are all there is to say, so it never shows a stack trace. */
export class Findings extends Error {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map((f) => `${f.where.path}: ${f.message}`).join('\n'))
    this.name = 'Findings'
    this.findings = findings
  }
}
