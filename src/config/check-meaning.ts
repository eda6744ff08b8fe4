import { compareVersions } from '../catalog/versions.js'
import { nearest } from '../core/nearest.js'
import { budgetOf, burnFactor, burnWindows } from '../model/objective.js'
import { checkNotifications } from './check-notifications.js'
import type { AnyConfig } from './config.js'
import { stackPresets } from './presets/presets.js'
import type { Path, Problem } from './problem.js'
import { knownVersions, objectiveDefaults } from './to-settings.js'

/** What no schema can say about a configuration that its schema accepts. */
export const checkMeaning = (config: AnyConfig): readonly Problem[] => [
  ...versionRange(config),
  ...scrapedFoundations(config),
  ...clustersByLabel(config),
  ...twice(['clusters'], 'name', config.clusters),
  ...twice(['nodePools'], 'name', config.nodePools),
  ...twice(['nodePools'], 'nodes', config.nodePools),
  ...twice(['namespaceLimits'], 'namespaces', config.namespaceLimits),
  ...mendedOfStack(config),
  ...severitiesDiffer(config),
  ...keptByStack(config),
  ...reachableObjective(config),
  ...checkNotifications(config),
]

const versionRange = ({ kubernetes = {} }: AnyConfig): readonly Problem[] => {
  const { from, to } = { ...knownVersions, ...kubernetes }
  const help = `mangru knows Kubernetes ${knownVersions.from} to ${knownVersions.to}.`
  const unknown = (['from', 'to'] as const).flatMap((end): readonly Problem[] => {
    const version = kubernetes[end]
    const known =
      version === undefined ||
      (compareVersions(version, knownVersions.from) >= 0 && compareVersions(version, knownVersions.to) <= 0)
    return known ? [] : [{ path: ['kubernetes', end], message: `${version} is not a known version`, help }]
  })
  if (unknown.length > 0 || compareVersions(from, to) <= 0) return unknown
  return [{ path: ['kubernetes'], message: `the range ends at ${to}, before it begins at ${from}`, help }]
}

// Nearly every rule reads one of them.
const scrapedFoundations = ({ jobs = {} }: AnyConfig): readonly Problem[] =>
  (['kubelet', 'kube-state-metrics'] as const)
    .filter((job) => jobs[job]?.scraped === false)
    .map((job) => ({
      path: ['jobs', job, 'scraped'],
      message: `${job} is what nearly every rule reads, and cannot be left out`,
      help: `Scrape ${job}, and leave the setting out.`,
    }))

const clustersByLabel = ({ cluster = 'external', clusters = [] }: AnyConfig): readonly Problem[] =>
  clusters.length === 0 || cluster === 'label'
    ? []
    : [
        {
          path: ['clusters'],
          onKey: true,
          message: `clusters can only be told apart by a label on their series, and cluster is ${cluster}`,
          help: 'Set cluster: label, or leave clusters out.',
        },
      ]

const twice = <K extends string>(
  list: Path,
  key: K,
  entries: readonly { readonly [Key in K]: string }[] = [],
): readonly Problem[] =>
  entries.flatMap((entry, i) => {
    const first = entries.findIndex((other) => other[key] === entry[key])
    return first === i
      ? []
      : [{ path: [...list, i, key], message: `"${entry[key]}" is also that of entry ${first + 1}` }]
  })

const mendedOfStack = ({ stack = 'prometheus', mended = [] }: AnyConfig): readonly Problem[] => {
  const lost = Object.keys(stackPresets[stack].losses)
  return mended.flatMap((name, i): readonly Problem[] => {
    if (lost.includes(name)) return []
    const near = nearest(name, lost)
    const help = near ? `Did you mean "${near}"?` : 'Leave it out.'
    return [{ path: ['mended', i], message: `${stack} does not lose ${name}`, help }]
  })
}

const severitiesDiffer = ({ severities = {} }: AnyConfig): readonly Problem[] => {
  const { critical, warning } = { critical: 'critical', warning: 'warning', ...severities }
  const help = 'Give each its own name.'
  if (critical === warning)
    return [{ path: ['severities'], message: `critical and warning are both "${critical}"`, help }]
  return Object.entries({ critical, warning })
    .filter(([, name]) => name === 'none')
    .map(([tier]) => ({
      path: ['severities', tier],
      message: '"none" is what the Watchdog has, and what notifies nobody else',
      help: 'Give it another name.',
    }))
}

const keptByStack = (config: AnyConfig): readonly Problem[] => {
  const { stack = 'prometheus', stackRules = 'off', shadow = false, scrape = {} } = config
  if (!scrape.keepOnly) return []
  const path = ['scrape', 'keepOnly']
  if (stack === 'kube-prometheus') {
    const help = 'Leave it out, or scrape by mangru’s own monitors: stack: prometheus.'
    return [{ path, message: 'the monitors of kube-prometheus are its own, and no values change them', help }]
  }
  if (stack === 'prometheus' || (stackRules === 'off' && !shadow)) return []
  const help = shadow ? 'Leave keepOnly out.' : 'Set stackRules: off, or leave keepOnly out.'
  return [{ path, message: 'the stack’s rules go on reading what would no longer be stored', help }]
}

/** Of an objective that promises little, more than all requests would have to fail before anybody is told. */
const reachableObjective = ({ slo = {} }: AnyConfig): readonly Problem[] => {
  const promised = { ...objectiveDefaults, ...slo }
  const fastest = Math.max(...burnWindows[promised.period].map((window) => burnFactor(promised.period, window)))
  const budget = budgetOf(promised)
  if (budget > 0 && budget * fastest < 1) return []
  const least = Math.ceil((1 - 1 / fastest) * 1000) / 10
  const help = `State a share from ${least}% on, below 100%.`
  return [{ path: ['slo', 'objective'], message: `no error budget of ${promised.objective} can be watched`, help }]
}
