import { KubeStateMetricsListErrors as alert } from '../alerts/KubeStateMetricsListErrors.js'
import { callStories } from './state-metrics-calls.js'

export const cases = callStories(alert, 'list', 'lists')
