import { type Given, given, type Timeline } from '../../../model/case.js'
import { type Claim, data } from './volumes.js'

/** What something is from each moment on. */
type Life<V extends string> = Readonly<Record<string, V | 'gone'>>

// kube-state-metrics shows a row for each value, of which one is 1.
const rows = <V extends string>(values: readonly V[], life: Life<V>, row: (value: V, life: Timeline) => Given) =>
  values.map((value) => {
    const shown = (is: V | 'gone') => (is === 'gone' ? 'gone' : is === value ? 1 : 0)
    return row(value, Object.fromEntries(Object.entries<V | 'gone'>(life).map(([at, is]) => [at, shown(is)])))
  })

/** The phase of a claim. */
export const phase = (life: Life<'Bound' | 'Pending' | 'Lost'>, claim: Claim = data): readonly Given[] =>
  rows(['Bound', 'Pending', 'Lost'], life, (value, own) =>
    given('kube_persistentvolumeclaim_status_phase', { ...claim, phase: value }, own),
  )

/** The phase of a volume. */
export const volumePhase = (life: Life<'Bound' | 'Released' | 'Failed'>): readonly Given[] =>
  rows(['Bound', 'Released', 'Failed'], life, (value, own) =>
    given('kube_persistentvolume_status_phase', { persistentvolume: 'pv-1', phase: value }, own),
  )

/** A condition of a claim. */
export const claimCondition = (
  condition: string,
  life: Life<'true' | 'false'>,
  claim: Claim = data,
): readonly Given[] =>
  rows(['true', 'false'], life, (status, own) =>
    given('kube_persistentvolumeclaim_status_condition', { ...claim, condition, status }, own),
  )
