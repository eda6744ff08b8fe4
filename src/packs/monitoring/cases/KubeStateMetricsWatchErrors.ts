import { KubeStateMetricsWatchErrors as alert } from '../alerts/KubeStateMetricsWatchErrors.js'
import { callStories } from './state-metrics-calls.js'

export const cases = callStories(alert, 'watch', 'watches')
