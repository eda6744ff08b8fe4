import type { JobName } from '../catalog/jobs.js'
import { oneOf } from '../promql/matchers.js'
import type { Settings } from './settings.js'

/** Chooses the series of one job, by whatever names the settings know it. */
export const ofJob = (s: Settings, job: JobName) => ({ job: oneOf(...s.jobs[job].names) }) as const
