import { exists } from '../../../model/freshness.js'
import { kubeLabel } from '../../../model/kube-label.js'
import { watched } from '../../../model/namespaces.js'
import { narrow } from '../../../model/scope.js'
import type { Settings } from '../../../model/settings.js'
import type { Expr } from '../../../promql/expr.js'
import { not, notMatches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

/** The identity of a claim: a volume that many nodes mount is one. */
export const claim = ['cluster', 'namespace', 'persistentvolumeclaim']

// Nobody can write to a claim whose only mode is ReadOnlyMany, so how full it is worries nobody.
const readOnly = (s: Settings): Expr => {
  const family = 'kube_persistentvolumeclaim_access_mode'
  const writable = exists(s, claim, series(family, { access_mode: not('ReadOnlyMany') }))
  return promql`(${exists(s, claim, series(family))} unless on (${claim}) ${writable})`
}

/** A value by claim, of those claims that can fill up and may not: writable, and left out by no setting or label. */
export const mayNotFill = (s: Settings, value: Expr): Expr => {
  const { ignored, optOutLabel } = s.volumes
  const inNamespaces = watched(s, value)
  const named = ignored === '' ? inNamespaces : narrow(inNamespaces, { persistentvolumeclaim: notMatches(ignored) }, s)
  const writable = promql`${named} unless on (${claim}) ${readOnly(s)}`
  if (optOutLabel === '') return writable
  const optedOut = series('kube_persistentvolumeclaim_labels', { [kubeLabel(optOutLabel)]: 'true' })
  return promql`${writable} unless on (${claim}) ${exists(s, claim, optedOut)}`
}
