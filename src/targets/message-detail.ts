import type { AlertRule, BuiltDetail } from '../model/bundle.js'
import { narrow } from '../model/scope.js'
import type { Settings } from '../model/settings.js'
import { format } from '../promql/print.js'
import { valueTemplate } from './amounts.js'
import { goString } from './go-template.js'

/** A detail in a Go template: its query, of the alert's own object only, and what is told of the result. */
export const detailTemplate = (
  { expr, label, unit, limit }: BuiltDetail,
  identity: AlertRule['identity'],
  settings: Settings,
): { readonly query: string; readonly list: string } => {
  const narrowed = narrow(expr, Object.fromEntries(identity.map((name) => [name, standIn(name)])), settings)
  const oneLine = format(narrowed.text, Number.POSITIVE_INFINITY)
  const values = [...oneLine.matchAll(standIns)].map(([, name]) => `$labels.${name}`)
  const pattern = oneLine.replaceAll('%', '%%').replaceAll(standIns, '%q')
  const query = `query (printf ${[goString(pattern), ...values].join(' ')})`
  const told = [...(label ? [`{{ $e.Labels.${label} }}`] : []), ...(unit ? [valueTemplate(unit, '$e.Value')] : [])]
  return {
    query: `(${query})`,
    list:
      `{{ range $i, $e := ${query}${label ? ` | sortByLabel ${goString(label)}` : ''} }}{{ if lt $i ${limit} }}` +
      `{{ if $i }}, {{ end }}${told.join(' ')}{{ end }}{{ end }}`,
  }
}

// A matcher's value is known only when the alert fires: a value that no label has stands for it until it is `%q`,
// which quotes as PromQL does.
const standIn = (label: string): string => `@${label}@`
const standIns = /"@(\w+)@"/g
