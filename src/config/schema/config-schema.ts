import { jobNames } from '../../catalog/jobs.js'
import { languages } from '../../core/text.js'
import { budgetPeriods } from '../../model/objective.js'
import type { Pack } from '../../model/pack.js'
import { clusterSources, nodeNameSources, profiles, stackNames, stackRules } from '../../model/settings.js'
import { lossNames } from '../presets/presets.js'
import { knownVersions } from '../to-settings.js'
import type { Schema } from './leaves.js'
import * as leaf from './leaves.js'
import { limitsSchema, overridesSchema } from './names.js'

const eviction = leaf.object('The kubelet’s evictionHard. Default: the kubelet’s own defaults.', {
  memoryAvailable: leaf.threshold('memory.available. Default: 100Mi.'),
  nodefsAvailable: leaf.threshold('nodefs.available. Default: 10%.'),
  nodefsInodesFree: leaf.threshold('nodefs.inodesFree. Default: 5%.'),
  imagefsAvailable: leaf.threshold('imagefs.available. Default: 15%.'),
  nodefsMount: leaf.word('The mount that holds /var/lib/kubelet. Default: /.'),
  imagefsMount: leaf.word('The mount that holds the container runtime’s images. Default: /.'),
})

const job = (name: string): Schema =>
  leaf.object(`The job that scrapes ${name}.`, {
    names: leaf.list(
      'What its job label says. Default: as the stack names it.',
      leaf.word('A value of the job label.'),
      {
        minItems: 1,
        uniqueItems: true,
      },
    ),
    scraped: leaf.flag('Whether it is scraped. Default: as the profile and the stack say.'),
    interval: leaf.interval('How often it is scraped. Default: scrapeInterval.'),
    namespace: leaf.word('Where its pods or its service are. Default: the usual namespace, else scrape.namespace.'),
    labels: leaf.words('The labels of its pods or its service. Default: the usual ones.'),
  })

const cluster = (packs: readonly Pack[]): Schema =>
  leaf.object(
    'One cluster.',
    {
      name: leaf.word('The value of its cluster label.'),
      profile: leaf.oneOf(profiles, 'Who runs its control plane. Default: profile.'),
      limits: limitsSchema(packs, 'Limits that hold in this cluster.', 'cluster'),
    },
    ['name'],
  )

const nodePool = (packs: readonly Pack[]): Schema =>
  leaf.object(
    'Nodes that differ from the rest.',
    {
      name: leaf.word('What the pool is called.'),
      nodes: leaf.regex('A regular expression over node names, anchored at both ends.', { minLength: 1 }),
      eviction,
      limits: limitsSchema(packs, 'Limits that hold for these nodes.', 'node'),
    },
    ['name', 'nodes'],
  )

const namespaceLimits = (packs: readonly Pack[]): Schema =>
  leaf.object(
    'Some namespaces and their limits.',
    {
      namespaces: leaf.regex('A regular expression over their names, anchored at both ends.', { minLength: 1 }),
      limits: limitsSchema(packs, 'Limits that hold in these namespaces.', 'namespace'),
    },
    ['namespaces', 'limits'],
  )

/** What mangru.config.yaml and mangru.config.json may say, given the packs, as a JSON Schema (draft 7). */
export const configSchema = (packs: readonly Pack[]): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'mangru configuration',
  ...leaf.object('What to watch, and how the cluster is watched. Everything has a default.', {
    $schema: leaf.word('This schema, for editors.'),
    profile: leaf.oneOf(profiles, 'Who runs the control plane. Default: kubeadm.'),
    stack: leaf.oneOf(stackNames, 'How the metrics stack was installed. Default: prometheus, set up by hand.'),
    mended: leaf.list(
      'What the stack lacks as installed, and was mended in this cluster.',
      leaf.oneOf(lossNames, 'A loss, as a finding names it.'),
      { uniqueItems: true },
    ),
    cluster: leaf.oneOf(
      clusterSources,
      'How cluster is known: a label on every series, an external label of this Prometheus, or not at all. Default: external.',
    ),
    clusters: leaf.list(
      'The clusters of a Prometheus that watches several, where they differ. Needs cluster: label.',
      cluster(packs),
    ),
    scrapeInterval: leaf.interval('How often targets are scraped, where a job says nothing else. Default: 30s.'),
    ruleInterval: leaf.interval('How often rules are evaluated. Default: 30s.'),
    kubernetes: leaf.object('The Kubernetes versions that the output must serve, both included.', {
      from: leaf.version(`The oldest. Default: ${knownVersions.from}.`),
      to: leaf.version(`The newest. Default: ${knownVersions.to}.`),
    }),
    jobs: leaf.object('Jobs by mangru’s name for them.', Object.fromEntries(jobNames.map((name) => [name, job(name)]))),
    scrape: leaf.object('How the scrape configuration is.', {
      namespace: leaf.word('Where Prometheus and the exporters run. Default: monitoring.'),
      keepOnly: leaf.flag('Whether to store only what rules and dashboards read. Default: false.'),
    }),
    stackRules: leaf.oneOf(
      stackRules,
      'What becomes of the rules and dashboards of kube-prometheus-stack: off, or shadow, which notifies nobody. Default: off.',
    ),
    shadow: leaf.flag(
      'Whether every alert gets the label shadow and goes nowhere, beside the rules of old. Default: false.',
    ),
    receivers: leaf.object('What Alertmanager’s receivers are called.', {
      critical: leaf.word('Who is paged. Default: on-call.'),
      warning: leaf.word('Who reads warnings. Default: team.'),
      deadMan: leaf.word('What misses the Watchdog when it stops. Default: dead-man.'),
    }),
    timeZone: leaf.word('The time zone of the nights in which warnings wait, such as Asia/Seoul. Default: UTC.'),
    nodeName: leaf.oneOf(
      nodeNameSources,
      'How node-exporter series find their Kubernetes node: the label node, the instance, the exporter’s pod, the host name. Default: as the stack does.',
    ),
    eviction,
    nodePools: leaf.list('Nodes that differ; the first pool that matches a node holds.', nodePool(packs)),
    nodes: leaf.object('Nodes that are watched differently.', {
      ignored: leaf.regex('A regular expression over the names of virtual nodes, which no alert watches.'),
      deletionTaints: leaf.list(
        'Keys of taints by which an autoscaler or a drain says that a node is about to go.',
        leaf.word('A taint key.'),
        { minItems: 1 },
      ),
      problemConditions: leaf.list(
        'Conditions that mean trouble while they are true. Default: NetworkUnavailable.',
        leaf.word('A condition, such as one of node-problem-detector.'),
        { minItems: 1 },
      ),
      poolLabel: leaf.word('The label of nodes that names their pool; kube-state-metrics must show it. Default: none.'),
    }),
    namespaces: leaf.object('Namespaces, as regular expressions over their names.', {
      watched: leaf.regex('Those that are watched. Default: all.'),
      ignored: leaf.regex('Those that are left out. Default: none.'),
      critical: leaf.regex('Those whose workloads the cluster itself needs. Default: kube-system.'),
    }),
    volumes: leaf.object('Claims that may fill up, so that nobody watches how full they are.', {
      ignored: leaf.regex('A regular expression over their names. Default: none.'),
      optOutLabel: leaf.word(
        'The label by which a claim says so itself, with the value true; kube-state-metrics must show it. Default: none.',
      ),
    }),
    slo: leaf.object('What the API server promises of its reads and its writes.', {
      period: leaf.oneOf(budgetPeriods, 'Over how long it is kept. Default: 30d.'),
      objective: leaf.ratio('The share of requests that neither fail nor are slow. Default: 99%.'),
      minimumRequests: leaf.count('A window with fewer requests is not judged. Default: 1000.', { minimum: 0 }),
    }),
    limits: limitsSchema(packs, 'Limits that hold everywhere, by signal name.'),
    namespaceLimits: leaf.list('Limits of some namespaces.', namespaceLimits(packs)),
    overrides: overridesSchema(packs),
    language: leaf.oneOf(languages, 'What alerts and dashboards are written in. Default: en.'),
    severities: leaf.object('The values of the severity label.', {
      critical: leaf.word('Act now. Default: critical.'),
      warning: leaf.word('Act today. Default: warning.'),
    }),
    urls: leaf.object('Where things are published.', {
      runbooks: leaf.url('Where the folder runbooks/ is published; alerts link into it.'),
      grafana: leaf.url('Grafana’s address; alerts link to their dashboards.'),
    }),
    out: leaf.word('Where the output goes, relative to the configuration. Default: generated.'),
  }),
})
