import { KubeProxyDown as alert } from '../alerts/KubeProxyDown.js'
import { goneStories } from './no-target.js'

export const cases = goneStories({
  alert,
  job: 'kube-proxy',
  summary: 'No kube-proxy answers in cluster seoul',
  quietAt: '16m',
  firesAt: '17m',
})
