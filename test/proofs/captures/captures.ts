import { existsSync } from 'node:fs'
import { assemble } from '../../../src/assemble/assemble.js'
import type { AnyConfig } from '../../../src/config/config.js'
import { toSettings } from '../../../src/config/to-settings.js'
import type { Bundle } from '../../../src/model/bundle.js'
import { groupsByPack, ruleGroups } from '../../../src/targets/rule-groups.js'
import { scrapeConfigs } from '../../../src/targets/scrape-configs.js'
import { yaml } from '../../../src/targets/yaml.js'
import { allJobs } from '../../cluster/all-jobs.js'
import {
  capturedAgain,
  capturedExpositions,
  capturedNodes,
  capturesFolder,
  type Moment,
} from '../../cluster/captures.js'
import type { Expositions } from '../../cluster/exporters.js'
import { kubeadm } from '../../cluster/kubeadm.js'
import { inStandIn } from '../../cluster/stand-in.js'
import { optedIn, packs } from '../../support/proofs.js'
import type { Section } from '../section.js'
import { conditions } from './conditions.js'
import { shown, storm } from './faults.js'
import { type Asked, panelsAsked, panelsJudged } from './panels.js'
import { silent } from './silent.js'
import { textOf } from './text.js'
import { judged, type Verdict } from './verdict.js'

/**
 * How long each moment is served, in seconds: the first until what readers saw before the first records is forgotten;
 * the last until what was Pending under pressure is, through two look-backs.
 */
const moments: Readonly<Record<Moment, number>> = { first: 170, 'memory-pressure': 60, t2: 260 }

const config: AnyConfig = {
  // No sidecar was captured.
  jobs: { ...allJobs.jobs, 'config-reloader': { scraped: false } },
  cluster: 'label',
  clusters: [{ name: 'captured' }],
  scrape: { keepOnly: true },
  eviction: { memoryAvailable: '500Mi' },
}

const under = (change: AnyConfig = {}): Bundle => assemble(packs, toSettings({ ...config, ...change }), optedIn)

/** The captures of a cluster with faults, under our own contract and rules in a real Prometheus. */
export const captures = async (): Promise<Section> => {
  const folder = capturesFolder
  if (!existsSync(folder))
    throw new Error(`make prove needs the captures, and there is no ${folder}: set MANGRU_CAPTURES`)
  const bundle = under()
  const apart = under({ limits: { restarting_workloads: { critical: 1000 } } })
  const first = capturedExpositions(folder)
  let again: Expositions = {}
  const ask = (at: string) => {
    const exposition = again[at] ?? first[at] ?? ''
    return typeof exposition === 'function' ? exposition() : exposition
  }
  const results: Verdict[] = []
  const asked: Asked[] = []
  const note = (verdict: Verdict) => {
    results.push(verdict)
    console.log(`captures, ${verdict.title}: ${verdict.found} true, ${verdict.faults.length} otherwise than expected`)
  }
  await inStandIn(
    {
      objects: kubeadm(capturedNodes),
      expositions: Object.fromEntries(Object.keys(first).map((at) => [at, () => ask(at)])),
      scrapeConfigs: scrapeConfigs.emit(bundle)[0]?.content ?? '',
      rules: rulesOf(bundle),
      every: '10s',
    },
    async ({ prometheus }) => {
      for (const [moment, seconds] of Object.entries(moments) as [Moment, number][]) {
        again = moment === 'first' ? {} : capturedAgain(folder, moment)
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
        const found = await conditions(prometheus, bundle, shown)
        note(judged(moment, shown, found))
        asked.push(...(await panelsAsked(prometheus, bundle)))
        if (moment !== 'first') continue
        const names = storm.map(({ alert }) => alert)
        const hidden = await conditions(prometheus, apart, storm, ({ name }) => names.includes(name))
        note({ ...judged(moment, storm, hidden), title: `${moment}, storm apart` })
      }
    },
  )
  const panels = panelsJudged(asked, silent)
  console.log(`panels: ${panels.queries} asked, ${panels.withoutData} without data`)
  return { text: textOf(results, panels), faults: [...results.flatMap(({ faults }) => faults), ...panels.faults] }
}

/** The bundle's rule files, evaluated as often as is scraped here; what they say is what they say in a cluster. */
const rulesOf = (bundle: Bundle): Readonly<Record<string, string>> =>
  Object.fromEntries(
    groupsByPack(bundle).map(({ pack, groups }) => [
      `mangru-${pack}.yaml`,
      yaml({ groups: ruleGroups(groups, bundle.settings).map((group) => ({ ...group, interval: '10s' })) }),
    ]),
  )
