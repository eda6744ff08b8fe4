import type { Quantity } from '../../../core/quantity.js'
import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { PrometheusStorageFillingUp as alert } from '../alerts/PrometheusStorageFillingUp.js'
import { gauge } from './gauges.js'
import { first } from './moving-counter.js'

const day = 86_400

interface Database {
  readonly blocks: Quantity | Timeline
  /** Days since its oldest sample, and days that it keeps; 0 where the size alone limits it. */
  readonly age: number
  readonly keeps: number
  /** The most that it keeps; not limited by size when left out. */
  readonly most?: Quantity
  readonly volume?: Timeline
  readonly namespace?: string
}

const database = (
  pod: string,
  { blocks, age, keeps, most = '0', volume = { '0m': '100Gi' }, namespace = 'monitoring' }: Database,
): readonly Given[] => {
  const of = { namespace, pod }
  const claim = { namespace, persistentvolumeclaim: `data-${pod}` }
  return [
    gauge('prometheus_tsdb_storage_blocks_bytes', typeof blocks === 'object' ? blocks : { '0m': blocks }, of),
    gauge('prometheus_tsdb_wal_storage_size_bytes', { '0m': '2Gi' }, of),
    gauge('prometheus_tsdb_lowest_timestamp_seconds', { '0m': -age * day }, of),
    gauge('prometheus_tsdb_retention_limit_seconds', { '0m': keeps * day }, of),
    gauge('prometheus_tsdb_retention_limit_bytes', { '0m': most }, of),
    given(
      'kube_pod_spec_volumes_persistentvolumeclaims_info',
      { ...of, uid: pod, volume: 'data', ...claim },
      { '0m': 1 },
    ),
    given('kubelet_volume_stats_capacity_bytes', { node: 'a', ...claim }, volume),
  ]
}

/** A new job is scraped. */
const grown: Timeline = { '0m': '1Gi', '5m': '20Gi' }
const older = 'it grows older while nobody looks'

const needs = (value: string, on: Readonly<Record<string, string>> = first) =>
  ({ severity: 'warning', on, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'Five of thirty days take 20 GiB: all will take 120 GiB of a volume of 100 GiB, which is then enlarged; another database is younger than a day',
    given: [
      ...database('prometheus-0', { blocks: grown, age: 5, keeps: 30, volume: { '0m': '100Gi', '30m': '200Gi' } }),
      ...database('prometheus-0', { blocks: grown, age: 0.8, keeps: 30, namespace: 'payments' }),
    ],
    expect: [
      quiet('19m30s'),
      fires('21m', {
        ...needs('121.7%'),
        summary: 'monitoring/prometheus-0 will need 121.7% of its volume for its retention in cluster seoul',
      }),
      fires('39m', needs('121.5%')),
      quiet('43m'),
    ],
    skip: {
      recovery: 'no database becomes smaller by itself',
      gap: older,
      'history-begins': older,
    },
  },
  {
    alert,
    tells: 'A limit by size is as large as the volume on one, and far from reached by what another keeps',
    given: [
      ...database('prometheus-0', { blocks: grown, age: 1.1, keeps: 30, most: '96Gi' }),
      ...database('prometheus-1', { blocks: '20Gi', age: 30, keeps: 30, most: '96Gi' }),
    ],
    expect: [fires('21m', needs('96%'))],
    skip: { recovery: 'no database becomes smaller by itself' },
  },
  {
    alert,
    tells: 'Two are limited by size alone, and one of them to more than its volume holds',
    given: [
      ...database('prometheus-0', {
        blocks: '20Gi',
        age: 5,
        keeps: 0,
        most: '90Gi',
        volume: { '0m': '100Gi', '5m': '94Gi' },
      }),
      ...database('prometheus-1', { blocks: '20Gi', age: 5, keeps: 0, most: '85Gi' }),
    ],
    expect: [quiet('19m30s'), fires('21m', needs('95.74%'))],
    skip: { recovery: 'no database becomes smaller by itself' },
  },
  {
    alert,
    tells:
      'None of these will fill: limited by size, older than what is kept, younger than a day, or just small enough',
    given: [
      ...database('prometheus-0', { blocks: '20Gi', age: 5, keeps: 30, most: '94Gi' }),
      ...database('prometheus-1', { blocks: '90Gi', age: 33, keeps: 30 }),
      ...database('prometheus-2', { blocks: '5Gi', age: 0.9, keeps: 30, most: '98Gi' }),
      ...database('prometheus-3', { blocks: '15Gi', age: 5, keeps: 30 }),
    ],
    expect: [quiet('16m'), quiet('30m')],
  },
]
