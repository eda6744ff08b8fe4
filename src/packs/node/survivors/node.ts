import type { Survivor } from '../../../model/pack.js'

const networkDevices =
  'device!~"lo|(azv|br-|cali|cilium_|cni|docker|eni|flannel|gke|kube-|lxc|nodelocal|tunl|veth|vxlan).*"'

const joined =
  'The four rates are joined by all their labels, so a device that any one of them leaves out has no row; each does, so that the pods’ devices are not read.'

/** Mutants of the alerts and records about machines that no story can tell from the rules. */
export const nodeSurvivors: readonly Survivor[] = [
  ...['receive_errs', 'transmit_errs', 'receive_packets', 'transmit_packets'].map((what) => ({
    subject: 'NodeNetworkErrors',
    change: `warning: node_network_${what}_total: ${networkDevices} dropped`,
    reason: joined,
  })),
]
