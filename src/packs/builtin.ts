import { capacityPack } from './capacity/pack.js'
import { controlPlanePack } from './control-plane/pack.js'
import { dnsPack } from './dns/pack.js'
import { etcdPack } from './etcd/pack.js'
import { evictionPack } from './eviction/pack.js'
import { monitoringPack } from './monitoring/pack.js'
import { nodePack } from './node/pack.js'
import { overviewPack } from './overview/pack.js'
import { resourceMetricsPack } from './resource-metrics/pack.js'
import { storagePack } from './storage/pack.js'
import { workloadPack } from './workload/pack.js'

/** The packs that every build has, in the order in which their files are listed; workloads first, which others join. */
export const builtinPacks = [
  nodePack,
  evictionPack,
  workloadPack,
  capacityPack,
  storagePack,
  resourceMetricsPack,
  controlPlanePack,
  etcdPack,
  dnsPack,
  monitoringPack,
  overviewPack,
] as const
