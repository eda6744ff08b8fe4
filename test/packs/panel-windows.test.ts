import { expect, it } from 'vitest'
import { locate } from '../../src/catalog/query.js'
import { isDuration, seconds } from '../../src/core/duration.js'
import { selectorsOf } from '../../src/promql/selectors.js'
import { allJobs } from '../cluster/all-jobs.js'
import { bundleOf } from '../support/bundle.js'

it('what only panels read looks back over four scrapes, however rare they are', () => {
  const { dashboards } = bundleOf({ ...allJobs, scrapeInterval: '2m' })
  const signals = dashboards
    .flatMap(({ rows }) => rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.signals)))
    .filter(({ signal }) => !signal.limits && !signal.record)
  const short = signals.flatMap(({ signal, expr }) =>
    selectorsOf(expr.text).flatMap(({ metric = '', window = '' }) =>
      locate(metric).length > 0 && isDuration(window) && seconds(window) < 480
        ? [`${signal.name}: ${metric}[${window}]`]
        : [],
    ),
  )
  expect(signals.length).toBeGreaterThan(50)
  expect([...new Set(short)]).toEqual([])
})
