import { KubeControllerManagerNoLeader as alert } from '../alerts/KubeControllerManagerNoLeader.js'
import { leaseStories } from './leases.js'

export const cases = leaseStories(alert, 'kube-controller-manager', 'controller manager')
