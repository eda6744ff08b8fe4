import { expect, it } from 'vitest'
import { lintBundle } from '../../src/lint/lint.js'
import { allJobs } from '../cluster/all-jobs.js'
import { bundleOf } from '../support/bundle.js'

const minors = [30, 31, 32, 33, 34, 35, 36, 37]

// Each version as the oldest that is promised, and as the newest.
const ranges = [
  ...minors.map((to) => ['1.30', `1.${to}`] as const),
  ...minors.slice(1).map((from) => [`1.${from}`, '1.37'] as const),
]

const under = (from: string, to: string, more: Parameters<typeof bundleOf>[0] = {}) =>
  bundleOf({ ...more, kubernetes: { from, to } })

it.each(ranges)(
  'Kubernetes %s to %s is built without a finding, with everything scraped and with little',
  (from, to) => {
    for (const more of [allJobs, { profile: 'managed' } as const]) {
      expect(lintBundle(under(from, to, more))).toEqual([])
    }
  },
)

it('what no version of the range has is left out, and named', () => {
  const left = (from: string, to: string) =>
    under(from, to).leftOut.flatMap(({ alert, absent }) => absent.map((why) => `${alert}: ${why}`))
  const resizes = 'KubeResizeDeferred: kubelet_pod_pending_resizes is new in Kubernetes 1.34'
  expect(left('1.30', '1.33')).toContain(resizes)
  expect(left('1.30', '1.34')).not.toContain(resizes)
})
