import { describe, expect, it } from 'vitest'
import { jobNames } from '../../src/catalog/jobs.js'
import { toSettings } from '../../src/config/to-settings.js'
import { lintBundle, lintFiles } from '../../src/lint/lint.js'
import { profiles, stackNames } from '../../src/model/settings.js'
import { targets } from '../../src/targets/targets.js'
import { bundleOf } from '../support/bundle.js'

// What nearly every rule reads, and no configuration may leave out.
const foundations: readonly string[] = ['kubelet', 'kube-state-metrics']
const dispensable = jobNames.filter((job) => !foundations.includes(job))

type Config = NonNullable<Parameters<typeof bundleOf>[0]>

/** Those that a configuration scrapes by default: without the others it is what it is. */
const scraped = (config: Config) => {
  const { jobs } = toSettings(config)
  return dispensable.filter((job) => jobs[job].scraped)
}

const without = (job: (typeof jobNames)[number], config: Config = {}) =>
  bundleOf({ ...config, jobs: { [job]: { scraped: false } } })

describe.each(stackNames.flatMap((stack) => profiles.map((profile) => ({ stack, profile }))))(
  '$stack, $profile',
  (config) => {
    it.each(scraped(config))('is built without a finding where %s is not scraped', (job) => {
      expect(lintBundle(without(job, config))).toEqual([])
    })
  },
)

describe('where neither node-exporter nor the stack tells the memory of machines', () => {
  const bundle = without('node-exporter', { stack: 'kube-prometheus-stack' })
  const built = bundle.signals.map(({ signal }) => signal.name)

  it('what reads it vanishes, through records as well', () =>
    expect(built).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^(node_memory_(top|use_ratio|headroom(_ratio)?)|lowest_node_memory_headroom|cluster_memory_use_ratio)$/,
        ),
      ]),
    ))

  it('what reads the memory of pods as well goes by that alone', () => {
    const near = bundle.groups
      .flatMap(({ rules }) => rules)
      .find((rule) => rule.kind === 'alert' && rule.alert.name === 'NodeMemoryEvictionNear')
    expect(near?.expr.text).toContain('cluster_node:pods_memory_headroom:bytes')
    expect(near?.expr.text).not.toContain('cluster_node:memory_headroom:bytes')
    const tightest = bundle.signals.find(({ signal }) => signal.name === 'tightest_nodes')
    expect(tightest?.expr.text).not.toContain('cluster_node:memory_headroom:bytes')
  })

  it('it comes back once the stack’s loss is mended', () =>
    expect(
      without('node-exporter', {
        stack: 'kube-prometheus-stack',
        mended: ['kubelet-resource', 'cadvisor-cgroups'],
      }).signals.map(({ signal }) => signal.name),
    ).toEqual(expect.arrayContaining(['node_memory_top', 'node_memory_headroom', 'lowest_node_memory_headroom'])))

  it('every file has its form', { timeout: 120_000 }, () =>
    expect(lintFiles(targets.flatMap((target) => target.emit(bundle)))).toEqual([]),
  )
})
