import type { JobName } from '../../../catalog/jobs.js'
import type { Settings } from '../../../model/settings.js'
import { oneOf } from '../../../promql/matchers.js'

// Families of client-go and of component-base are every component's: only the job tells whose.

const jobOf = (job: JobName) => (s: Settings) => ({ job: oneOf(...s.jobs[job].names) }) as const

export const scheduler = jobOf('kube-scheduler')
export const controllerManager = jobOf('kube-controller-manager')
export const kubeProxy = jobOf('kube-proxy')
