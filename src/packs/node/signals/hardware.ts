import { text } from '../../../core/text.js'
import { last, lookback } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeExporter } from './jobs.js'

// Machines without such hardware have none of these series, and so none of these rows.

const device = ['cluster', 'node', 'device']

export const raidMissingDisks = signal({
  name: 'node_raid_missing_disks',
  means: text('Disks that a RAID array lacks', 'RAID 배열에서 빠진 디스크 수'),
  unit: 'count',
  by: device,
  kind: 'gauge',
  expr: (s) => {
    const required = last(s, series('node_md_disks_required', nodeExporter(s)))
    const active = last(s, series('node_md_disks', { state: 'active', ...nodeExporter(s) }))
    return byNodeName(s, promql`${required} - ignoring (${['state']}) ${active}`, ['device'])
  },
  limits: above({ warning: 0 }),
  needs: ['node-exporter'],
})

export const bondingMissingLinks = signal({
  name: 'node_bonding_missing_links',
  means: text('Links of a bond that are down', '본딩에서 내려간 링크 수'),
  unit: 'count',
  by: device,
  kind: 'gauge',
  expr: (s) => {
    const links = last(s, series('node_bonding_slaves', nodeExporter(s)))
    const missing = promql`${links} - ${last(s, series('node_bonding_active', nodeExporter(s)))}`
    return byNodeName(s, promql`label_replace(${missing}, ${'device'}, ${'$1'}, ${'master'}, ${'(.+)'})`, ['device'])
  },
  limits: above({ warning: 0 }),
  needs: ['node-exporter'],
})

/** The counts are the kernel's: they begin at 0 with each boot, and are there before the first error. */
export const uncorrectableErrors = signal({
  name: 'node_edac_uncorrectable',
  means: text(
    'Memory errors in the last hour that could not be corrected',
    '최근 한 시간 동안 정정하지 못한 메모리 오류',
  ),
  unit: 'count',
  by: device,
  kind: 'counter',
  expr: (s) => {
    const counter = series('node_edac_uncorrectable_errors_total', nodeExporter(s))
    const before = promql`last_over_time(${counter}[${lookback(s, counter)}] offset ${'1h'})`
    const grown = promql`${last(s, counter)} - ${before}`
    return byNodeName(s, promql`label_replace(${grown}, ${'device'}, ${'mc$1'}, ${'controller'}, ${'(.+)'})`, [
      'device',
    ])
  },
  limits: above({ warning: 0 }),
  needs: ['node-exporter'],
})
