import { text } from '../../../core/text.js'
import { latest, perSecond } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const namespace = ['cluster', 'namespace']
const pod = [...namespace, 'pod']

/**
 * The pods whose sidecar could not hand over the configuration: the server refused it, or it could not be read or written,
 * in which case nothing is handed over, and the last reload stays a success.
 */
export const failingPods = (s: Settings): Expr => {
  const reloaded = latest(s, pod, series('reloader_last_reload_successful'))
  const unread = perSecond(s, series('reloader_config_apply_operations_failed_total'))
  return promql`${reloaded} == 0 or max by (${pod}) (${unread}) > 0`
}

export const reloadersFailing = signal({
  name: 'config_reloaders_failing',
  means: text('Pods whose configuration is not the one that was committed', '커밋한 설정이 반영되지 않은 파드'),
  unit: 'count',
  by: namespace,
  kind: 'gauge',
  expr: (s) => promql`count by (${namespace}) (${failingPods(s)})`,
  limits: above({ warning: 0 }),
  needs: ['config-reloader'],
})
