import { toldApartBy } from '../catalog/discovery.js'
import type { JobName } from '../catalog/jobs.js'
import { type Matchers, noneOf } from '../promql/matchers.js'
import type { Settings } from './settings.js'

/** Leaves out the targets of other jobs that a stack gives the name of this one: what stands beside it in its pod. */
export const apartFrom = ({ jobs }: Settings, job: JobName): Matchers =>
  Object.fromEntries(
    Object.entries(toldApartBy)
      .filter(([other]) => other !== job && jobs[other as JobName].names.some((name) => jobs[job].names.includes(name)))
      .map(([, { label, values }]) => [label, noneOf(...values)]),
  )
