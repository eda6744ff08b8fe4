import { existsSync, writeFileSync } from 'node:fs'
import { jobNames } from '../../src/catalog/jobs.js'
import { matchesWhole } from '../../src/promql/matchers.js'
import { endpointsOf } from '../../src/targets/scrape/contract.js'
import { type KeepList, keptOf } from '../../src/targets/scrape/kept.js'
import { captured } from '../catalog/captured.js'
import { allJobs } from '../cluster/all-jobs.js'
import { capturesFolder, captureText } from '../cluster/captures.js'
import { bundleOf } from '../support/bundle.js'

// Prints what the keep-lists leave of the captures, as the page that keeps it; `UPDATE=1` writes the page.

const root = new URL('../..', import.meta.url)

/** Variants of captures that stand beside the ones that are counted. */
const variant = /cgroupv2|more-collectors|all-resources/

interface Counted {
  readonly name: string
  readonly exposed: number
  readonly kept: number
}

const counted = (): readonly Counted[] => {
  const kept = keptOf(bundleOf(allJobs))
  return Object.entries(captured)
    .filter(([name]) => !variant.test(name))
    .map(([name, { endpoint }]) => {
      const job = jobNames.find((candidate) => endpointsOf(candidate).includes(endpoint))
      const list: KeepList = (job && kept(job, endpoint.path)) ?? new Map()
      const series = captureText(capturesFolder, name).match(/^[a-zA-Z_:][\w:]*(?:\{.*\})?/gm) ?? []
      return { name, exposed: series.length, kept: series.filter((one) => keeps(list, one)).length }
    })
}

const keeps = (list: KeepList, series: string): boolean => {
  const [, name = ''] = /^([\w:]+)/.exec(series) ?? []
  const what = list.get(name)
  if (what === undefined || what === 'all') return what !== undefined
  const [, le = ''] = /[{,]le="([^"]*)"/.exec(series) ?? []
  return [...what].some((regex) => matchesWhole(regex, le))
}

const line = (name: string, rows: readonly Counted[]): string => {
  const exposed = rows.reduce((sum, row) => sum + row.exposed, 0)
  const kept = rows.reduce((sum, row) => sum + row.kept, 0)
  return `| ${name} | ${exposed} | ${kept} | ${((100 * kept) / exposed).toFixed(1)} % |`
}

const page = (rows: readonly Counted[]): string => `# What the keep-lists save

Series of each capture of a small cluster, and how many of them \`scrape: { keepOnly: true }\` leaves: those that the
rules and dashboards of all packs read, with every component scraped. Written by \`UPDATE=1 npx jiti
test/bench/kept.ts\`; the goal is a third at most.

| exporter | series | kept | share |
| --- | --- | --- | --- |
${rows.map((row) => line(row.name, [row])).join('\n')}
${line(
  'those of which anything is read',
  rows.filter(({ kept }) => kept > 0),
)}
${line('all', rows)}
`

if (!existsSync(capturesFolder)) {
  console.log('no captures: set MANGRU_CAPTURES to see what the keep-lists save')
} else {
  const text = page(counted())
  console.log(text)
  if (process.env.UPDATE) writeFileSync(new URL('docs/scrape-savings.md', root), text)
}
