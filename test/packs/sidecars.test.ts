import { expect, it } from 'vitest'
import { membersDown } from '../../src/packs/monitoring/signals/alertmanagers.js'
import { databaseFailures } from '../../src/packs/monitoring/signals/prometheus-storage.js'
import { bundleOf } from '../support/bundle.js'
import { evaluate } from '../support/evaluate.js'

const { settings } = bundleOf({ stack: 'kube-prometheus', cluster: 'label' })

const labelled = (name: string, labels: string) => `${name}{cluster="seoul",namespace="monitoring",${labels}}`

it('what reloads an Alertmanager under its name is no replica of it', async () => {
  const up = (pod: string, container: string) =>
    labelled('up', `job="alertmanager-main",service="alertmanager-main",pod="${pod}",container="${container}"`)
  const series = {
    [up('alertmanager-main-0', 'alertmanager')]: '0x20',
    [up('alertmanager-main-0', 'config-reloader')]: '1x20',
    [up('alertmanager-main-1', 'alertmanager')]: '1x20',
    [up('alertmanager-main-1', 'config-reloader')]: '0x20',
  }
  const half = { '{cluster="seoul",namespace="monitoring",service="alertmanager-main"}': 0.5 }
  expect(await evaluate(series, [{ expr: membersDown.expr(settings), at: '5m', yields: half }])).toBe('')
})

it('what reloads a Prometheus under its name does not make it young when it restarts alone', async () => {
  const of = (container: string) => `job="prometheus-k8s",pod="prometheus-k8s-0",container="${container}"`
  const series = {
    [labelled('prometheus_tsdb_wal_corruptions_total', of('prometheus'))]: '1x20',
    [labelled('process_start_time_seconds', of('prometheus'))]: '-86400x20',
    [labelled('process_start_time_seconds', of('config-reloader'))]: '60x20',
  }
  expect(await evaluate(series, [{ expr: databaseFailures.expr(settings), at: '5m', yields: {} }])).toBe('')
})
