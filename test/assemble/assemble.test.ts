import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { Findings } from '../../src/core/finding.js'
import { text } from '../../src/core/text.js'
import { breaches } from '../../src/model/condition.js'
import { definePack, type Pack } from '../../src/model/pack.js'
import { recordOf } from '../../src/model/recorded.js'
import { profiles, stackNames } from '../../src/model/settings.js'
import { type Signal, signal } from '../../src/model/signal.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { series } from '../../src/promql/selector.js'
import { promql } from '../../src/promql/template.js'
import { bundleOf } from '../support/bundle.js'
import { hot } from './signals.js'

const packOf = (changes: Partial<Pack>): Pack =>
  definePack({ name: 'own', signals: [], alerts: [], dashboards: [], cases: [], ...changes })

const findingsOf = (pack: Pack, config = {}) => {
  try {
    assemble([...builtinPacks, pack], toSettings(config))
    return []
  } catch (fault) {
    if (fault instanceof Findings) return fault.findings
    throw fault
  }
}

describe('one signal is read as each stack delivers it', () => {
  const source = (name: string, stack: (typeof stackNames)[number]) => {
    const built = bundleOf({ stack }).signals.find(({ signal: { name: found } }) => found === name)
    return [...(built?.expr.text.matchAll(/[a-z]\w+(?=\{)/g) ?? [])].map(([metric]) => metric)
  }

  it('the memory of kubectl top', () => {
    expect(source('node_memory_top', 'prometheus')).toEqual(['node_memory_working_set_bytes'])
    expect(source('node_memory_top', 'kube-prometheus')).toEqual(['container_memory_working_set_bytes'])
    expect(source('node_memory_top', 'kube-prometheus-stack')).toContain('node_memory_AnonPages_bytes')
  })

  it('the name of a node', () => {
    const text = (stack: (typeof stackNames)[number]) =>
      bundleOf({ stack }).signals.find(({ signal: { name } }) => name === 'node_memory_os_used')?.expr.text ?? ''
    expect(text('prometheus')).not.toMatch(/label_replace|group_left/)
    expect(text('kube-prometheus')).toContain('label_replace')
    expect(text('kube-prometheus-stack')).toContain('group_left (node)')
  })

  it.each(stackNames.flatMap((stack) => profiles.map((profile) => ({ stack, profile }))))('%j builds', (config) =>
    expect(bundleOf(config).groups.length).toBeGreaterThan(2),
  )
})

describe('what a preset lacks fails with the setting that mends it', () => {
  const reading = (expr: Parameters<typeof signal>[0]['expr']) =>
    packOf({
      signals: [
        signal({ name: 'own_signal', means: text('x', 'x'), unit: 'count', by: ['cluster'], kind: 'gauge', expr }),
      ],
    })

  it('an endpoint that the stack does not scrape', () =>
    expect(
      findingsOf(
        reading(() => promql`max(${series('node_cpu_usage_seconds_total', { metrics_path: '/metrics/resource' })})`),
        { stack: 'kube-prometheus-stack' },
      ),
    ).toMatchObject([
      {
        rule: 'unavailable-series',
        where: { path: 'signal own_signal' },
        message: expect.stringContaining('kube-prometheus-stack'),
        help: expect.stringContaining('kubelet.serviceMonitor.resource'),
        excerpt: expect.stringMatching(/\n {4}\^+$/),
      },
    ]))

  it('series that the stack drops', () =>
    expect(
      findingsOf(
        reading(() => promql`max(${series('container_memory_working_set_bytes', { id: '/' })})`),
        { stack: 'kube-prometheus-stack' },
      ),
    ).toMatchObject([{ help: expect.stringContaining('cAdvisorMetricRelabelings') }]))

  it('a label that the stack does not put on', () => {
    const main = reading(() => promql`max(${series('up', { job: 'apiserver', metrics_path: '/metrics' })})`)
    const message = 'up has no metrics_path where kube-prometheus scrapes apiserver'
    expect(findingsOf(main, { stack: 'kube-prometheus' })).toMatchObject([{ message }])
    expect(findingsOf(main, { stack: 'prometheus' })).toEqual([])
    const kubelet = reading(() => promql`max(${series('up', { job: 'kubelet', metrics_path: '/metrics' })})`)
    expect(findingsOf(kubelet, { stack: 'kube-prometheus' })).toEqual([])
  })

  it('a component that the profile does not scrape', () =>
    expect(
      findingsOf(
        reading(() => promql`max(${series('etcd_server_has_leader')})`),
        { profile: 'managed' },
      ),
    ).toMatchObject([{ help: expect.stringContaining('jobs.etcd.scraped') }]))

  it('but not what it delivers', () => {
    const leader = reading(() => promql`max(${series('etcd_server_has_leader')})`)
    expect(findingsOf(leader, { jobs: { etcd: { scraped: true } } })).toEqual([])
    const pods = reading(() => promql`max(${series('container_memory_working_set_bytes', { pod: 'a' })})`)
    expect(findingsOf(pods, { stack: 'kube-prometheus-stack' })).toEqual([])
  })
})

describe('names that nobody has', () => {
  const [alert] = builtinPacks[0].alerts
  it('are found, with the nearest that somebody has', () =>
    expect(
      findingsOf(packOf({ alerts: [{ ...alert, name: 'Own', shows: 'nod', causedBy: ['KubeNodeDown'] }] })),
    ).toMatchObject([
      { where: { path: 'alert Own.shows' }, message: 'there is no dashboard "nod"', help: 'Did you mean "node"?' },
      { where: { path: 'alert Own.causedBy' }, help: 'Did you mean "KubeNodesDown"?' },
    ]))
})

describe('an alert', () => {
  it('vanishes with a job that it needs, and is listed as left out', () => {
    const needing = { ...hot, needs: ['etcd' as const] }
    const own = packOf({
      signals: [needing],
      alerts: [
        {
          ...builtinPacks[0].alerts[0],
          name: 'Own',
          causedBy: [],
          tiers: {
            warning: { when: { op: 'breaches', signal: needing, severity: 'warning' }, for: '0m', keepFiringFor: '0m' },
          },
        },
      ],
    })
    const bundle = assemble([...builtinPacks, own], toSettings({}))
    expect(bundle.leftOut).toContainEqual({ alert: 'Own', pack: 'own', needs: ['etcd'], absent: [], lost: [] })
    expect(bundle.signals.some(({ signal: { name } }) => name === needing.name)).toBe(false)
  })

  it('vanishes with what its stack does not deliver, where the signal says that not every stack does', () => {
    const lost = {
      ...hot,
      inSomeStacks: true,
      record: 'cluster_node:hot:count',
      expr: () => promql`max by (${['cluster', 'node']}) (${series('node_memory_working_set_bytes')})`,
    }
    const reader = { ...hot, name: 'reader', expr: () => promql`last_over_time(${recordOf(lost)}[${'2m'}])` }
    const [first] = builtinPacks[0].alerts
    const alertOn = (name: string, of: Signal) => ({
      ...first,
      name,
      causedBy: [],
      tiers: { warning: { when: breaches(of, 'warning'), for: '0m', keepFiringFor: '0m' } } as const,
    })
    const own = packOf({ signals: [lost, reader], alerts: [alertOn('Own', lost), alertOn('Reader', reader)] })
    const { leftOut, unbuilt } = assemble([...builtinPacks, own], toSettings({ stack: 'kube-prometheus' }))
    const because = (why: string) => ({ pack: 'own', needs: [], absent: [], lost: [why] })
    expect(leftOut).toContainEqual({
      alert: 'Own',
      ...because('node_memory_working_set_bytes is not delivered by kube-prometheus'),
    })
    expect(leftOut).toContainEqual({ alert: 'Reader', ...because('cluster_node:hot:count is not recorded') })
    expect(unbuilt).toEqual(expect.arrayContaining(['Own', 'Reader']))
  })
})
