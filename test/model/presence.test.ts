import { expect, it } from 'vitest'
import { missingTargets } from '../../src/model/presence.js'
import { bundleOf } from '../support/bundle.js'
import { evaluate } from '../support/evaluate.js'

const { settings } = bundleOf({ stack: 'kube-prometheus', cluster: 'label' })

it('a server that is down is missed though what stands beside it answers under the same name', async () => {
  const up = (job: string, labels: string) => `up{cluster="seoul",job="${job}",${labels}}`
  const series = {
    [up('kube-state-metrics', 'endpoint="https-main"')]: '0x20',
    [up('kube-state-metrics', 'endpoint="https-self"')]: '1x20',
    [up('alertmanager-main', 'container="alertmanager"')]: '0x20',
    [up('alertmanager-main', 'container="config-reloader"')]: '1x20',
  }
  const missed = (job: 'kube-state-metrics' | 'alertmanager', yields: Record<string, number>) => ({
    expr: missingTargets(settings, job),
    at: '5m',
    yields,
  })
  const one = { '{cluster="seoul"}': 1 }
  expect(await evaluate(series, [missed('kube-state-metrics', one), missed('alertmanager', one)])).toBe('')
})
