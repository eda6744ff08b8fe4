import { flagsOf, stateMetricsOf } from './scrape/state-metrics.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

const args = '/spec/template/spec/containers/0/args'

/**
 * The flags of kube-state-metrics, as a JSON patch of its Deployment: set where nothing else sets any, added to those
 * of kube-prometheus. The chart's are among its values.
 */
export const stateMetricsFlags: Target = {
  name: 'state-metrics-flags',
  emit: (bundle) => {
    const { stack, jobs } = bundle.settings
    if (stack === 'kube-prometheus-stack' || !jobs['kube-state-metrics'].scraped) return []
    const flags = flagsOf(stateMetricsOf(bundle))
    return [
      {
        path: 'kubernetes/kube-state-metrics/flags-patch.yaml',
        content: yaml(
          stack === 'prometheus'
            ? [{ op: 'add', path: args, value: flags }]
            : flags.map((value) => ({ op: 'add', path: `${args}/-`, value })),
        ),
        source: 'scrape contract',
        metrics: [],
      },
    ]
  },
}
