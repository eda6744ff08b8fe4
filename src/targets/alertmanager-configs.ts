import type { Inhibition } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'
import { labelsOfRef } from './alertmanager/inhibit.js'
import type { Target } from './target.js'
import { quoted, yaml } from './yaml.js'

/**
 * The inhibitions as an AlertmanagerConfig of the Prometheus Operator, to be applied in a namespace. The operator lets
 * it see the alerts of its own namespace only, so it has the inhibitions between alerts about one namespace, and says
 * which ones are not there.
 */
export const alertmanagerConfigs: Target = {
  name: 'alertmanager-configs',
  emit: ({ inhibitions, settings }) => {
    const within = inhibitions.filter(({ equal }) => equal.includes('namespace'))
    const across = inhibitions.filter(({ equal }) => !equal.includes('namespace'))
    if (within.length === 0) return []
    return [
      {
        path: 'kubernetes/alertmanager/mangru-inhibitions.yaml',
        content: `${leftOut(across)}${yaml({
          apiVersion: 'monitoring.coreos.com/v1alpha1',
          kind: 'AlertmanagerConfig',
          metadata: { name: 'mangru-inhibitions', labels: { 'app.kubernetes.io/name': 'mangru' } },
          spec: { inhibitRules: within.map((inhibition) => inhibitRule(inhibition, settings)) },
        })}`,
        source: 'inhibitions of all packs',
        metrics: [],
      },
    ]
  },
}

const inhibitRule = ({ source, target, equal }: Inhibition, settings: Settings) => ({
  sourceMatch: matches(labelsOfRef(source, settings)),
  targetMatch: matches(labelsOfRef(target, settings)),
  equal,
})

const matches = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([name, value]) => ({ name, value, matchType: quoted('=') }))

const leftOut = (across: readonly Inhibition[]): string =>
  across.length === 0
    ? ''
    : [
        'An AlertmanagerConfig sees the alerts of its own namespace only. Not here, but in alertmanager/inhibit-rules.yaml:',
        ...across.map(({ source, target }) => `  ${named(source)} over ${named(target)}`),
      ]
        .map((line) => `# ${line}\n`)
        .join('')

const named = ({ alert, severity }: Inhibition['source']): string => (severity ? `${alert}.${severity}` : alert)
