import type { JobName } from '../../catalog/jobs.js'
import type { Loss, NodeNameSource } from '../../model/settings.js'

/** What a profile or a stack does not scrape unless the configuration says so. */
export interface ProfilePreset {
  readonly unscraped: readonly JobName[]
}

/** What is known about a metrics stack as it is installed without changes. */
export interface StackPreset<Lost extends string = string> {
  readonly unscraped: readonly JobName[]
  /** `job` labels that differ from mangru's names. */
  readonly jobNames: Readonly<Partial<Record<JobName, readonly string[]>>>
  readonly nodeName: NodeNameSource
  /** Jobs whose targets get no label `metrics_path`, though they have several endpoints. */
  readonly withoutPath: readonly JobName[]
  /** What is scraped and yet not delivered, by the name under which `mended` brings it back. */
  readonly losses: Readonly<Record<Lost, Loss>>
}
