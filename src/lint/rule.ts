import type { Finding } from '../core/finding.js'
import type { Bundle } from '../model/bundle.js'
import type { OutputFile } from '../targets/target.js'

/** What a rule finds: a finding without what the rule itself knows. */
export type Found = Omit<Finding, 'rule' | 'severity'>

interface Rule {
  /** Also the name of its file, and of its page under docs/lint. */
  readonly name: string
  readonly severity: Finding['severity']
}

/** A rule about a bundle, before anything is printed. */
export interface BundleRule extends Rule {
  readonly check: (bundle: Bundle) => readonly Found[]
}

/** A rule about the files as they would be written. */
export interface ArtefactRule extends Rule {
  readonly check: (files: readonly OutputFile[]) => readonly Found[]
}
