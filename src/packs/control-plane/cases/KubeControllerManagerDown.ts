import { KubeControllerManagerDown as alert } from '../alerts/KubeControllerManagerDown.js'
import { goneStories } from './no-target.js'

export const cases = goneStories({
  alert,
  job: 'kube-controller-manager',
  summary: 'No controller manager answers in cluster seoul',
  quietAt: '11m',
  firesAt: '12m',
})
