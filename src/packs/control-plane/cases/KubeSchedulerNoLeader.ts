import { KubeSchedulerNoLeader as alert } from '../alerts/KubeSchedulerNoLeader.js'
import { leaseStories } from './leases.js'

export const cases = leaseStories(alert, 'kube-scheduler', 'scheduler')
