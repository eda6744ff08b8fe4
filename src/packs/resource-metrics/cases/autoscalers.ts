import { type Given, given, type Timeline } from '../../../model/case.js'

type Status = 'true' | 'false' | 'unknown'
type Life = Readonly<Record<string, Status>>

interface Autoscaler {
  readonly current: Timeline
  readonly wanted: Timeline
  readonly bounds?: readonly [number, number]
  readonly since?: string
  readonly kind?: string
  /** Absent for one whose target or metric is missing: it has no such rows. */
  readonly active?: Life
  readonly limited?: Life
}

const namespace = 'shop'

const condition = (name: string, type: string, life: Life): readonly Given[] =>
  (['true', 'false', 'unknown'] as const).map((status) =>
    given(
      'kube_horizontalpodautoscaler_status_condition',
      { namespace, horizontalpodautoscaler: name, condition: type, status },
      Object.fromEntries(Object.entries(life).map(([at, is]) => [at, is === status ? 1 : 0])),
    ),
  )

/** An autoscaler as kube-state-metrics shows it, of a workload of its own name, with two to ten replicas. */
export const autoscaler = (
  name: string,
  { current, wanted, bounds: [least, most] = [2, 10], since = '0m', kind = 'Deployment', ...of }: Autoscaler,
): readonly Given[] => {
  const own = { namespace, horizontalpodautoscaler: name }
  const target = { scaletargetref_api_version: 'apps/v1', scaletargetref_kind: kind, scaletargetref_name: name }
  return [
    given('kube_horizontalpodautoscaler_info', { ...own, ...target }, { [since]: 1 }),
    given('kube_horizontalpodautoscaler_status_current_replicas', own, current),
    given('kube_horizontalpodautoscaler_status_desired_replicas', own, wanted),
    given('kube_horizontalpodautoscaler_spec_min_replicas', own, { [since]: least }),
    given('kube_horizontalpodautoscaler_spec_max_replicas', own, { [since]: most }),
    ...condition(name, 'AbleToScale', { [since]: of.active ? 'true' : 'false' }),
    ...(of.active ? condition(name, 'ScalingActive', of.active) : []),
    ...(of.active ? condition(name, 'ScalingLimited', of.limited ?? { [since]: 'false' }) : []),
  ]
}

/** It reads its metrics throughout. */
export const sees: Life = { '0m': 'true' }

/** The warning for an autoscaler. */
export const warningOf = (name: string) =>
  ({ severity: 'warning', on: { namespace, horizontalpodautoscaler: name } }) as const
