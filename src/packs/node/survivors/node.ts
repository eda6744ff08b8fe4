import type { Survivor } from '../../../model/survivor.js'

const networkDevices =
  'device!~"lo|(azv|br-|cali|cilium_|cni|docker|eni|flannel|gke|kube-|lxc|nodelocal|tunl|veth|vxlan).*"'

const joined =
  'The four rates are joined by all their labels, so a device that any one of them leaves out has no row; each does, so that the pods’ devices are not read.'

const disks = [
  'fstype!~"autofs|erofs|fuse\\\\..+|iso9660|nsfs|overlay|ramfs|squashfs|tmpfs|udf"',
  'mountpoint!~"/var/lib/kubelet/.+|/run/.+"',
]

const divided =
  'What is free has no other mounts, and the share has a row only where both have one; the size leaves them out as well, so that the mounts of pods are not read.'

const sizeEnds =
  'The size is looked back for over two minutes, so the alert is over before a record that has ended is forgotten; that it lasts as long as that is for failed evaluations, which no story can tell.'

const aByte = 'A trend that ends a byte above or below nothing left is the same trend.'

const fillingUp = (severity: string): readonly Survivor[] =>
  [
    ...['-1', '1'].map((limit) => ({ change: `limit 0 → ${limit}`, reason: aByte })),
    ...disks.map((matcher) => ({ change: `node_filesystem_size_bytes: ${matcher} dropped`, reason: divided })),
    ...['240s', '960s'].map((range) => ({
      change: `cluster_node_mountpoint:filesystem_avail:bytes: range 8m → ${range}`,
      reason: sizeEnds,
    })),
  ].map(({ change, reason }) => ({
    subject: 'NodeFilesystemSpaceFillingUp',
    change: `${severity}: ${change}`,
    reason,
  }))

/** Mutants of the alerts and records about machines that no story can tell from the rules. */
export const nodeSurvivors: readonly Survivor[] = [
  ...['receive_errs', 'transmit_errs', 'receive_packets', 'transmit_packets'].map((what) => ({
    subject: 'NodeNetworkErrors',
    change: `warning: node_network_${what}_total: ${networkDevices} dropped`,
    reason: joined,
  })),
  ...fillingUp('critical'),
  ...fillingUp('warning'),
]
