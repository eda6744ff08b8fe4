import { describe, expect, it } from 'vitest'
import { toSettings } from '../../src/config/to-settings.js'
import { labelsOfObject, narrow } from '../../src/model/scope.js'
import { recordSeries, series } from '../../src/promql/selector.js'

const settings = toSettings({})
const cart = { workload_type: 'Deployment', workload: 'cart' }

describe('narrowing to a workload', () => {
  it('chooses by both labels where a record has them', () =>
    expect(narrow(recordSeries('cluster_namespace_workload:missing_replicas:max5m'), cart, settings).text).toBe(
      'cluster_namespace_workload:missing_replicas:max5m{workload_type="Deployment",workload="cart"}',
    ))

  it('chooses by what kube-state-metrics calls it', () =>
    expect(narrow(series('kube_deployment_spec_replicas'), cart, settings).text).toBe(
      'kube_deployment_spec_replicas{deployment="cart"}',
    ))

  it('leaves alone what has no such label', () =>
    expect(narrow(series('kube_job_status_active'), cart, settings).text).toBe('kube_job_status_active'))
})

it('chooses nothing by where an exporter runs, though another job’s series tell their object by that label', () => {
  const of = (job: string) => narrow(series('up', { job }), { namespace: 'shop' }, settings).text
  expect(of('kubelet')).toBe('up{job="kubelet"}')
  expect(of('alertmanager')).toBe('up{job="alertmanager",namespace="shop"}')
})

it('a record tells of what its level names, and of the workload where that is what it says', () => {
  expect(labelsOfObject('cluster_node:ready:state')).toEqual(['cluster', 'node'])
  expect(labelsOfObject('cluster_namespace_pod:workload:group')).toContain('workload_type')
})
