import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import type { JobName } from '../../src/catalog/jobs.js'
import { toSettings } from '../../src/config/to-settings.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { bundleOf } from '../support/bundle.js'

const inputs = (job: JobName, path?: string): readonly string[] =>
  bundleOf().settings.inputs.find((input) => input.job === job && input.path === path)?.series ?? []

describe('the inputs of a bundle', () => {
  it('are what its alerts read and every cluster has, through records too', () => {
    expect(inputs('kube-state-metrics')).toContain('kube_node_status_condition')
    expect(inputs('kube-state-metrics')).not.toContain('kube_persistentvolumeclaim_status_phase')
    expect(inputs('kubelet')).not.toContain('kubelet_evictions')
  })

  it('count a histogram once', () => {
    expect(inputs('kubelet')).toContain('kubelet_pleg_relist_duration_seconds_count')
    expect(inputs('kubelet').filter((name) => name.endsWith('_bucket'))).toEqual([])
  })

  it('name the endpoint where several expose the same', () => {
    expect(inputs('kubelet', '/metrics/cadvisor')).toContain('container_memory_working_set_bytes')
    expect(inputs('kubelet', '/metrics/resource')).not.toContain('container_memory_working_set_bytes')
  })

  it('follow the alerts that are built', () => {
    const without = assemble(builtinPacks, toSettings({}), { KubeletPlegDurationHigh: false })
    expect(without.settings.inputs.flatMap(({ series }) => series)).not.toContain(
      'kubelet_pleg_relist_duration_seconds_count',
    )
  })
})
