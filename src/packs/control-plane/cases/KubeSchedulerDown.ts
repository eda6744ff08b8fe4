import { KubeSchedulerDown as alert } from '../alerts/KubeSchedulerDown.js'
import { goneStories } from './no-target.js'

export const cases = goneStories({
  alert,
  job: 'kube-scheduler',
  summary: 'No scheduler answers in cluster seoul',
  quietAt: '11m',
  firesAt: '12m',
})
