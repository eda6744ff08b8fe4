import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeAPIErrorBudgetBurn as alert } from '../alerts/KubeAPIErrorBudgetBurn.js'
import { burns, failing, skip, write } from './burning.js'

// Windows of hours and days are told of several clusters at once, and as written alone: hours of a story are dear.

const inCluster = (cluster: string) => ({ ...write, cluster })

const severalClusters = 'the story tells of several clusters'
const hours = 'a story of hours is told as written'

const asWritten = {
  ...skip,
  'second-cluster': severalClusters,
  'no-cluster-label': severalClusters,
  'lost-scrape': hours,
  gap: hours,
} as const

const enough = (value: string) => burns('warning', value, { cluster: 'enough' })
const seldom = burns('warning', '100%', { cluster: 'seldom' })
const faster = [burns('critical', '7%', { cluster: 'faster' }), burns('warning', '7%', { cluster: 'faster' })] as const

export const longCases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Six hours: just enough writes fail, just not enough, and of just too few writes all do',
    given: [
      ...failing(600, 0.065, {}, inCluster('enough')),
      ...failing(600, 0.055, {}, inCluster('not-enough')),
      ...failing(3.8, 1, {}, inCluster('seldom')),
      ...failing(3.2, 1, {}, inCluster('too-seldom')),
    ],
    expect: [
      quiet('32m'),
      fires('36m', burns('critical', '6.5%', { cluster: 'enough' }), burns('critical', '100%', { cluster: 'seldom' })),
    ],
    skip: asWritten,
  },
  {
    alert,
    tells: 'A day: just enough writes fail until nobody writes, just not enough, and of just too few writes all do',
    given: [
      ...failing(600, 0.033, { to: '90m' }, inCluster('enough')),
      ...failing(600, 0.027, {}, inCluster('not-enough')),
      ...failing(0.78, 1, {}, inCluster('seldom')),
      ...failing(0.65, 1, {}, inCluster('too-seldom')),
    ],
    expect: [
      quiet('178m'),
      fires('184m', enough('3.3%'), seldom),
      fires('212m', enough('3.3%'), seldom),
      fires('217m', enough('3.3%'), seldom),
      fires('224m', seldom),
    ],
    skip: asWritten,
  },
  {
    alert,
    tells: 'Three days: the same, beside a faster burn that ends after six hours',
    given: [
      ...failing(600, 0.011, { to: '90m' }, inCluster('enough')),
      ...failing(600, 0.009, {}, inCluster('not-enough')),
      ...failing(0.255, 1, {}, inCluster('seldom')),
      ...failing(0.21, 1, {}, inCluster('too-seldom')),
      ...failing(600, 0.07, { to: '390m' }, inCluster('faster')),
    ],
    expect: [
      fires('200m', ...faster),
      fires('415m', ...faster),
      fires('426m', ...faster, enough('1.1%'), seldom),
      fires('440m', ...faster.slice(1), enough('1.1%'), seldom),
      fires('452m', ...faster.slice(1), enough('1.1%'), seldom),
      fires('466m', ...faster.slice(1), seldom),
    ],
    skip: asWritten,
  },
]
