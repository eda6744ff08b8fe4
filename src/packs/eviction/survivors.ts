import type { Survivor } from '../../model/survivor.js'

const joined =
  'What is free is divided by what there is, matched by all labels: a mount that one of the two leaves out has no row; both do, so that the mounts of pods are not read.'

const oneMount =
  'Both of the kubelet’s file systems are on the root disk unless it is told otherwise, and their inodes have one threshold, so the one row says what the other says.'

const aByte = 'A trend that ends a byte above or below nothing left is the same trend.'

/** Mutants that no story can tell from the rules. */
export const evictionSurvivors: readonly Survivor[] = [
  ...[
    { subject: 'node_filesystem_headroom', families: ['avail_bytes', 'size_bytes'] },
    { subject: 'node_inodes_headroom', families: ['files_free', 'files'] },
  ].flatMap(({ subject, families }) =>
    families.map((family) => ({
      subject,
      change: `node_filesystem_${family}: mountpoint="/" dropped`,
      reason: joined,
    })),
  ),
  ...['or', 'and'].map((op) => ({
    subject: 'NodeInodesEvictionNear',
    change: `warning: ${op} on (cluster, node, fs): fs dropped`,
    reason: oneMount,
  })),
  { subject: 'NodeMemoryEvictionNear', change: 'warning: limit 0 → -1', reason: aByte },
  { subject: 'NodeMemoryEvictionNear', change: 'warning: limit 0 → 1', reason: aByte },
]
