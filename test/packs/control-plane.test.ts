import { expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { type Case, fires, given, grows, quiet, reads } from '../../src/model/case.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { KubeComponentUnhealthy as alert } from '../../src/packs/control-plane/alerts/KubeComponentUnhealthy.js'
import { controlPlaneBehind, followersAhead, nodesBehind } from '../../src/packs/control-plane/signals/versions.js'
import { prove } from '../../src/prove/prove.js'
import { requiredPromtool } from '../engines/engines.js'

type Settings = Parameters<typeof toSettings>[0]

const findings = async (settings: Settings, cases: readonly Case[]) => {
  const bundle = assemble(builtinPacks, toSettings({ cluster: 'label', ...settings }))
  const told = { ...bundle, cases: cases.map((story) => ({ ...story, pack: 'control-plane' })) }
  return (await prove(told, await requiredPromtool())).findings
}

const history = { 'history-begins': 'a rate is not known before its window is full' } as const
const probes = (instance: string, code: string, perMinute: Parameters<typeof grows>[0]) =>
  given('apiserver_request_total', { job: 'apiserver', instance, subresource: '/readyz', code }, grows(perMinute))

test('an API server that calls itself unready is seen under kube-prometheus-stack, without its checks', {
  timeout: 60_000,
}, async () => {
  const readyz = { severity: 'warning', on: { job: 'apiserver', name: 'readyz' } } as const
  const cases: readonly Case[] = [
    {
      alert,
      tells: 'One of two API servers answers all probes with errors',
      given: [
        probes('10.0.0.1:6443', '200', { '0m': 6, '5m': 0 }),
        probes('10.0.0.1:6443', '500', { '0m': 0, '5m': 6 }),
        probes('10.0.0.2:6443', '200', { '0m': 6 }),
      ],
      expect: [quiet('14m'), fires('15m30s', readyz)],
      skip: history,
    },
    {
      alert,
      tells: 'An API server answers every other probe with an error',
      given: [probes('10.0.0.1:6443', '200', { '0m': 6 }), probes('10.0.0.1:6443', '500', { '0m': 0, '5m': 6 })],
      expect: [quiet('12m'), quiet('20m')],
    },
  ]
  expect(await findings({ stack: 'kube-prometheus-stack' }, cases)).toEqual([])
})

const at = (job: string, version: string) => given('kubernetes_build_info', { job, git_version: version }, { '0m': 1 })

test('versions of all that is scraped are held against the API server', { timeout: 60_000 }, async () => {
  const versions = [
    at('apiserver', 'v1.36.3'),
    at('kube-scheduler', 'v1.34.9'),
    at('kube-controller-manager', 'v1.37.0-rc.0'),
    at('kube-proxy', 'v1.31.2'),
    given('kube_node_info', { node: 'a', kubelet_version: 'v1.36.3' }, { '0m': 1 }),
  ]
  const cases: readonly Case[] = [
    { record: controlPlaneBehind, tells: 'A scheduler of 1.34', given: versions, expect: [reads('5m', {}, 2)] },
    { record: nodesBehind, tells: 'A kube-proxy of 1.31', given: versions, expect: [reads('5m', {}, 5)] },
    { record: followersAhead, tells: 'A controller manager of 1.37', given: versions, expect: [reads('5m', {}, 1)] },
  ]
  const scraped = { scraped: true } as const
  const jobs = { 'kube-scheduler': scraped, 'kube-controller-manager': scraped, 'kube-proxy': scraped }
  expect(await findings({ jobs }, cases)).toEqual([])
})
