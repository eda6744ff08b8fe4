interface Verb {
  /** What its first word may be. */
  readonly first?: readonly string[]
  readonly flags: readonly string[]
}

// The names that the API server has for its resources, in the forms that runbooks write. Source: `kubectl api-resources`.
const resources = [
  ...['apiservices', 'certificatesigningrequest', 'certificatesigningrequests', 'csinodes', 'csr', 'lease'],
  ...['endpointslices', 'horizontalpodautoscaler', 'hpa', 'networkpolicies', 'service', 'services'],
  ...['events', 'namespace', 'namespaces', 'node', 'nodes', 'pod', 'pods'],
  ...['cronjob', 'cronjobs', 'daemonset', 'daemonsets', 'deployment', 'deployments', 'job', 'jobs'],
  ...['replicaset', 'replicasets', 'statefulset', 'statefulsets'],
  ...['persistentvolumeclaims', 'pv', 'pvc', 'storageclass', 'volumeattachment', 'volumeattachments'],
  ...['poddisruptionbudget', 'poddisruptionbudgets', 'quota', 'resourcequota', 'resourcequotas'],
]

const namespace = ['--namespace', '-n']
const chosen = [...namespace, '--all-namespaces', '--field-selector', '--selector']

// What runbooks may ask of kubectl. Source: kubectl's own reference, per verb.
const verbs: Readonly<Record<string, Verb>> = {
  get: {
    first: resources,
    flags: [...chosen, '--label-columns', '--show-labels', '--show-managed-fields', '--sort-by', '-o', '--raw'],
  },
  describe: { first: resources, flags: namespace },
  create: { first: ['job'], flags: [...namespace, '--from'] },
  delete: { first: resources, flags: [...chosen, '--force'] },
  label: { first: resources, flags: namespace },
  patch: { first: resources, flags: [...namespace, '--patch', '-p', '--subresource', '--type'] },
  top: { first: ['node', 'pod'], flags: [...namespace, '--all-namespaces', '--containers', '--sort-by'] },
  logs: { flags: [...namespace, '--all-containers', '--container', '-c', '--previous', '--since', '--tail'] },
  exec: { flags: [...namespace, '--'] },
  debug: { flags: [...namespace, '--container', '--copy-to', '--'] },
  rollout: { first: ['pause', 'restart', 'status', 'undo'], flags: [...namespace, '--timeout'] },
  taint: { first: ['node', 'nodes'], flags: [] },
  drain: { flags: ['--delete-emptydir-data', '--disable-eviction', '--ignore-daemonsets'] },
  cordon: { flags: [] },
  uncordon: { flags: [] },
  certificate: { first: ['approve', 'deny'], flags: [] },
}

/** What kubectl would say against a line of a runbook. */
export const kubectlFaults = (line: string): readonly string[] => {
  const [, verb = '', ...words] = line.trim().split(/\s+/)
  // `kubectl top` alone is the name of a thing in a sentence.
  if (verb === 'top' && !['node', 'pod'].includes(words[0] ?? '')) return []
  const known = verbs[verb]
  if (!known) return [`${line}: no verb ${verb}`]
  const first = (words[0] ?? '').split('/')[0] ?? ''
  const wrongFirst = known.first && !known.first.includes(first) && !first.startsWith('-')
  // What follows a bare `--` is another program's.
  const own = words.slice(0, words.indexOf('--') < 0 ? undefined : words.indexOf('--') + 1)
  const flags = own.filter((word) => word.startsWith('-')).map((word) => word.split('=')[0] ?? '')
  return [
    ...(wrongFirst ? [`${line}: no ${first}`] : []),
    ...flags.filter((flag) => !known.flags.includes(flag)).map((flag) => `${line}: no flag ${flag}`),
  ]
}
