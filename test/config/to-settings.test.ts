import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import type { AnyConfig } from '../../src/config/config.js'
import { lossNames, stackPresets } from '../../src/config/presets/presets.js'
import { toSettings } from '../../src/config/to-settings.js'
import { Findings } from '../../src/core/finding.js'
import { text } from '../../src/core/text.js'
import { latest } from '../../src/model/freshness.js'
import { definePack } from '../../src/model/pack.js'
import { stackNames } from '../../src/model/settings.js'
import { signal } from '../../src/model/signal.js'
import { series } from '../../src/promql/selector.js'
import { bundleOf } from '../support/bundle.js'

describe('toSettings', () => {
  it('serves a single cluster by default', () =>
    expect(toSettings({})).toMatchObject({
      profile: 'kubeadm',
      stack: 'prometheus',
      cluster: 'external',
      kubernetes: { from: '1.30', to: '1.37' },
      ruleInterval: '30s',
      nodeName: 'label',
      eviction: { memoryAvailable: '100Mi' },
      jobs: { kubelet: { names: ['kubelet'], scraped: true, interval: '30s' }, 'kube-scheduler': { scraped: false } },
    }))

  it('lets the configuration have the last word', () =>
    expect(
      toSettings({
        stack: 'kube-prometheus',
        nodeName: 'label',
        scrapeInterval: '60s',
        jobs: { 'kube-scheduler': { scraped: true }, prometheus: { names: ['main'], interval: '15s' } },
      }),
    ).toMatchObject({
      nodeName: 'label',
      jobs: {
        kubelet: { interval: '60s' },
        'kube-scheduler': { scraped: true, names: ['kube-scheduler'] },
        prometheus: { names: ['main'], interval: '15s' },
      },
    }))

  it('gives a pool the thresholds that it does not state', () =>
    expect(
      toSettings({
        eviction: { memoryAvailable: '500Mi' },
        nodePools: [{ name: 'a', nodes: 'a-.+', eviction: { nodefsAvailable: '5%' } }],
      }).nodePools,
    ).toMatchObject([
      { eviction: { memoryAvailable: '500Mi', nodefsAvailable: '5%', imagefsAvailable: '15%' }, limits: {} },
    ]))

  it('drops the slash at the end of an address, so that links have one', () =>
    expect(toSettings({ urls: { grafana: 'https://g.example.com/' } }).urls).toEqual({
      grafana: 'https://g.example.com',
    }))
})

describe('the stacks', () => {
  const expressions = (config: AnyConfig) =>
    Object.fromEntries(bundleOf(config).signals.map(({ signal: { name }, expr }) => [name, expr.text]))

  it('have a node-exporter series find its node each in their own way', () => {
    const active = (stack: (typeof stackNames)[number]) => expressions({ stack }).node_memory_active_file
    expect(active('prometheus')).toMatch(/^max by \(cluster, node\) \(last_over_time\(node_memory_Active_file_bytes/)
    expect(active('kube-prometheus')).toMatch(/label_replace\(.*"node", "\$1", "instance"/s)
    expect(active('kube-prometheus-stack')).toMatch(
      /on \(cluster, namespace, pod\) group_left \(node\)\s.*kube_pod_info/s,
    )
  })

  it('have a signal fall back where its first expression lacks series', () => {
    const top = (config: AnyConfig) => expressions(config).node_memory_top
    expect(top({})).toContain('node_memory_working_set_bytes')
    expect(top({ stack: 'kube-prometheus' })).toContain('container_memory_working_set_bytes{id="/"')
    expect(top({ stack: 'kube-prometheus-stack' })).toContain('node_memory_AnonPages_bytes')
    expect(top({ stack: 'kube-prometheus-stack', mended: ['kubelet-resource'] })).toContain(
      'node_memory_working_set_bytes',
    )
  })

  const onResource = definePack({
    name: 'own',
    signals: [
      signal({
        name: 'pod_memory',
        means: text('Memory of a pod', '파드 메모리'),
        unit: 'bytes',
        by: ['cluster', 'namespace', 'pod'],
        kind: 'gauge',
        expr: (s) => latest(s, ['cluster', 'namespace', 'pod'], series('pod_memory_working_set_bytes')),
      }),
    ],
    alerts: [],
    dashboards: [],
    cases: [],
  })

  it.each(['kube-prometheus', 'kube-prometheus-stack'] as const)(
    '%s fails what it lacks, with what mends it',
    (stack) => {
      const build = (config: AnyConfig) => () => assemble([onResource], toSettings({ stack, ...config }))
      const { mend } = stackPresets[stack].losses['kubelet-resource'] as { mend: string }
      let findings: Findings['findings'] = []
      try {
        build({})()
      } catch (error) {
        findings = error instanceof Findings ? error.findings : []
      }
      expect(findings).toMatchObject([
        {
          message: expect.stringContaining('pod_memory_working_set_bytes'),
          help: `${mend} Then add kubelet-resource to mended in the configuration.`,
        },
      ])
      expect(build({ mended: ['kubelet-resource'] })).not.toThrow()
    },
  )

  it('name the same loss by the same name', () =>
    expect(lossNames.length).toBe(new Set(stackNames.flatMap((stack) => Object.keys(stackPresets[stack].losses))).size))
})
