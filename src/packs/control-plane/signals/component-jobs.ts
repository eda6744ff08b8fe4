import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'

// Families of client-go and of component-base are every component's: only the job tells whose.

export const scheduler = (s: Settings) => ofJob(s, 'kube-scheduler')
export const controllerManager = (s: Settings) => ofJob(s, 'kube-controller-manager')
export const kubeProxy = (s: Settings) => ofJob(s, 'kube-proxy')
