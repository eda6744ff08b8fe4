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

const reloads = {
  prometheus: series('prometheus_config_last_reload_successful'),
  alertmanager: series('alertmanager_config_last_reload_successful'),
} as const

/** Leaves out pods whose server says itself that it refused the configuration, which an alert of its own tells. */
const unlessRefused = (s: Settings, pods: Expr): Expr =>
  (['prometheus', 'alertmanager'] as const)
    .filter((server) => s.jobs[server].scraped)
    .reduce((left, server) => promql`${left} unless ${latest(s, pod, reloads[server])} == 0`, pods)

/**
 * The pods whose sidecar could not hand over the configuration: the server did not answer, or it could not be read or
 * written, in which case nothing is handed over, and the last reload stays a success.
 */
export const failingPods = (s: Settings): Expr => {
  const reloaded = latest(s, pod, series('reloader_last_reload_successful'))
  const unread = perSecond(s, series('reloader_config_apply_operations_failed_total'))
  return unlessRefused(s, promql`(${reloaded} == 0 or max by (${pod}) (${unread}) > 0)`)
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
