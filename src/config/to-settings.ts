import { type JobName, jobNames } from '../catalog/jobs.js'
import type { VersionRange } from '../catalog/versions.js'
import type { Objective } from '../model/objective.js'
import type { EvictionThresholds, JobSettings, LimitValues, Loss, Profile, Settings } from '../model/settings.js'
import type { AnyConfig } from './config.js'
import type { StackPreset } from './presets/preset.js'
import { profilePresets, stackPresets } from './presets/presets.js'

/** The Kubernetes versions that the catalog knows. */
export const knownVersions: VersionRange = { from: '1.30', to: '1.37' }

// Source: Kubernetes, Node-pressure Eviction, hard eviction thresholds; kubeadm keeps both file systems on the root disk.
const evictionDefaults: EvictionThresholds = {
  memoryAvailable: '100Mi',
  nodefsAvailable: '10%',
  nodefsInodesFree: '5%',
  imagefsAvailable: '15%',
  nodefsMount: '/',
  imagefsMount: '/',
}

// Source: the cluster autoscaler's and Karpenter's own taints.
const deletionTaints = [
  'ToBeDeletedByClusterAutoscaler',
  'DeletionCandidateOfClusterAutoscaler',
  'karpenter.sh/disrupted',
]

/** What Alertmanager's receivers are called. */
export const receiverDefaults: Settings['receivers'] = { critical: 'on-call', warning: 'team', deadMan: 'dead-man' }

/** What the API server promises. */
export const objectiveDefaults: Objective = { period: '30d', objective: '99%', minimumRequests: 1000 }

/** A valid configuration, completed from the defaults, its profile and its stack. */
export const toSettings = (config: AnyConfig): Settings => {
  const { profile = 'kubeadm', stack = 'prometheus' } = config
  const preset = stackPresets[stack]
  const eviction = { ...evictionDefaults, ...config.eviction }
  return {
    profile,
    stack,
    losses: lossesOf(preset, config.mended ?? []),
    cluster: config.cluster ?? 'external',
    clusters: (config.clusters ?? []).map(({ name, limits, ...cluster }) => ({
      name,
      profile: cluster.profile ?? profile,
      unscraped: cluster.profile === 'managed' && profile !== 'managed' ? profilePresets.managed.unscraped : [],
      limits: limitValues(limits),
    })),
    ruleInterval: config.ruleInterval ?? '30s',
    kubernetes: { ...knownVersions, ...config.kubernetes },
    jobs: jobSettings(config, profile, preset),
    scrape: { namespace: 'monitoring', keepOnly: false, ...config.scrape },
    stackRules: config.stackRules ?? 'off',
    shadow: config.shadow ?? false,
    receivers: { ...receiverDefaults, ...config.receivers },
    timeZone: config.timeZone ?? 'UTC',
    nodeName: config.nodeName ?? preset.nodeName,
    eviction,
    nodePools: (config.nodePools ?? []).map(({ name, nodes, limits, ...pool }) => ({
      name,
      nodes,
      eviction: { ...eviction, ...pool.eviction },
      limits: limitValues(limits),
    })),
    nodes: { ignored: '', deletionTaints, problemConditions: ['NetworkUnavailable'], poolLabel: '', ...config.nodes },
    namespaces: { watched: '.+', ignored: '', critical: 'kube-system', ...config.namespaces },
    volumes: { ignored: '', optOutLabel: '', ...config.volumes },
    slo: { ...objectiveDefaults, ...config.slo },
    limits: limitValues(config.limits),
    namespaceLimits: (config.namespaceLimits ?? []).map(({ namespaces, limits }) => ({
      namespaces,
      limits: limitValues(limits),
    })),
    language: config.language ?? 'en',
    severities: { critical: 'critical', warning: 'warning', ...config.severities },
    urls: Object.fromEntries(Object.entries(config.urls ?? {}).map(([name, url]) => [name, url.replace(/\/+$/, '')])),
    inputs: [],
  }
}

const lossesOf = ({ losses }: StackPreset, mended: readonly string[]): readonly Loss[] =>
  Object.entries(losses)
    .filter(([name]) => !mended.includes(name))
    .map(([name, loss]) => ({ ...loss, mend: `${loss.mend} Then add ${name} to mended in the configuration.` }))

const jobSettings = (config: AnyConfig, profile: Profile, stack: StackPreset): Settings['jobs'] => {
  const unscraped = [...profilePresets[profile].unscraped, ...stack.unscraped]
  const settings = jobNames.map((job): [JobName, JobSettings] => [
    job,
    {
      names: stack.jobNames[job] ?? [job],
      scraped: !unscraped.includes(job),
      interval: config.scrapeInterval ?? '30s',
      hasPath: !stack.withoutPath.includes(job),
      ...config.jobs?.[job],
    },
  ])
  return Object.fromEntries(settings) as Settings['jobs']
}

// The names were checked against the packs; from here on they are plain strings.
const limitValues = (limits: AnyConfig['limits']): LimitValues => (limits ?? {}) as LimitValues
