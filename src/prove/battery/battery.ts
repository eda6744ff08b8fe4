import type { Variation } from '../../model/case.js'
import { exporterReplica } from './exporter-replica.js'
import { exporterRestart } from './exporter-restart.js'
import { gap } from './gap.js'
import { historyBegins } from './history-begins.js'
import { lostScrape } from './lost-scrape.js'
import { noClusterLabel } from './no-cluster-label.js'
import { recovery } from './recovery.js'
import { secondCluster } from './second-cluster.js'
import type { Vary } from './variation.js'

/** Every variation of a story, by name. */
export const battery: Readonly<Record<Variation, Vary>> = {
  'second-cluster': secondCluster,
  'exporter-replica': exporterReplica,
  'lost-scrape': lostScrape,
  'exporter-restart': exporterRestart,
  'history-begins': historyBegins,
  gap,
  'no-cluster-label': noClusterLabel,
  recovery,
}
