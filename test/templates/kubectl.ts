interface Verb {
  readonly resources?: readonly string[]
  readonly flags: readonly string[]
}

const everywhere = ['--all-namespaces', '--namespace', '-n', '--field-selector', '--sort-by', '-o', '--label-columns']

// What runbooks may ask of kubectl. Source: kubectl's own reference, per verb.
const verbs: Readonly<Record<string, Verb>> = {
  get: {
    resources: [
      'nodes',
      'node',
      'pods',
      'pod',
      'events',
      'lease',
      'certificatesigningrequests',
      'csr',
      'namespace',
      'apiservices',
      'pvc',
      'volumeattachments',
    ],
    flags: everywhere,
  },
  describe: { resources: ['node', 'pod', 'certificatesigningrequest', 'csr'], flags: ['--namespace', '-n'] },
  top: { resources: ['node', 'pod'], flags: ['--all-namespaces', '--sort-by', '--namespace', '-n', '--containers'] },
  logs: { flags: ['--namespace', '-n', '--container', '-c', '--previous', '--all-containers', '--tail'] },
  rollout: { resources: ['undo', 'restart', 'status'], flags: ['--namespace', '-n'] },
  debug: { flags: ['--namespace', '-n', '--copy-to', '--container', '--'] },
  exec: { flags: ['--namespace', '-n', '--', '-qO-'] },
  patch: { resources: ['pod'], flags: ['--namespace', '-n', '--type', '--patch'] },
  delete: {
    resources: ['node', 'pods', 'pod'],
    flags: ['--all-namespaces', '--field-selector', '--namespace', '-n', '--force'],
  },
  taint: { resources: ['nodes', 'node'], flags: [] },
  drain: { flags: ['--ignore-daemonsets', '--delete-emptydir-data'] },
  cordon: { flags: [] },
  uncordon: { flags: [] },
  certificate: { resources: ['approve', 'deny'], flags: [] },
}

/** What kubectl would say against a line of a runbook. */
export const kubectlFaults = (line: string): readonly string[] => {
  const [, verb = '', ...rest] = line.trim().split(/\s+/)
  // `kubectl top` alone is the name of a thing in a sentence.
  if (verb === 'top' && !['node', 'pod'].includes(rest[0] ?? '')) return []
  const known = verbs[verb]
  if (!known) return [`${line}: no verb ${verb}`]
  const resource =
    known.resources && !known.resources.includes(rest[0] ?? '') ? [`${line}: no resource ${rest[0]}`] : []
  const flags = rest.filter((word) => word.startsWith('-')).map((word) => word.split('=')[0] ?? '')
  return [...resource, ...flags.filter((flag) => !known.flags.includes(flag)).map((flag) => `${line}: no flag ${flag}`)]
}
