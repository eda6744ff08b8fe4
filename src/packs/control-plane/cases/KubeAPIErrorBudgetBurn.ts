import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeAPIErrorBudgetBurn as alert } from '../alerts/KubeAPIErrorBudgetBurn.js'
import { burns, failed, failing, skip, write } from './burning.js'
import { longCases } from './long-burns.js'
import { counted, refused, timed } from './served.js'

const forgotten = 'what went well before the gap is not in the averages'

/** Reads that go well. */
const wellRead = counted({ '0m': 600 })

const told: readonly AlertCase[] = [
  {
    alert,
    tells: 'Half of the writes fail while all reads go well, until nobody writes any more',
    given: [wellRead, ...failing(600, 0.5, { to: '80m' })],
    expect: [
      quiet('9m30s'),
      fires('11m', {
        ...burns('critical', '50%'),
        summary: '50% of write requests to the API server are bad (errors) in cluster seoul',
      }),
      fires('50m', burns('critical', '50%')),
      fires('75m', burns('critical', '50%')),
    ],
  },
  {
    alert,
    tells: 'Half of the writes fail, and nobody writes any more before the hour is over',
    given: [wellRead, ...failing(600, 0.5, { to: '15m' })],
    expect: [
      quiet('9m30s'),
      fires('11m', burns('critical', '50%')),
      fires('24m', burns('critical', '50%')),
      quiet('26m'),
    ],
    skip: { gap: 'the windows of six hours can tell by then' },
  },
  {
    alert,
    tells: 'Half of the writes fail for five minutes, and all is well again',
    given: [
      counted({ '0m': 600, '10m': 300, '15m': 600 }, write),
      counted({ '0m': 0, '10m': 300, '15m': 0 }, { ...write, ...failed }),
    ],
    expect: [quiet('10m'), quiet('25m'), quiet('29m')],
    skip: { gap: forgotten },
  },
  {
    alert,
    tells: 'Writes are well again when reads begin to fail and writes to be slow: no budget answers for another',
    given: [
      counted({ '0m': 600, '22m': 300 }),
      counted({ '0m': 0, '22m': 300 }, failed),
      counted({ '0m': 600, '6m': 300, '15m': 600 }, write),
      counted({ '0m': 0, '6m': 300, '15m': 0 }, { ...write, ...failed }),
      ...timed({ '0m': 600 }, { '1.0': { '0m': 600, '22m': 300 } }, write),
    ],
    expect: [quiet('8m'), quiet('28m')],
    skip: { gap: forgotten },
  },
  {
    alert,
    tells: 'Writes are timed for the first time, and are all slow: nothing else tells of them before',
    given: [
      wellRead,
      ...timed({ '0m': 600 }, { '1.0': { '0m': 600 } }),
      counted({ '0m': 600 }, write),
      ...timed({ '10m': 600 }, { '1.0': { '10m': 0 } }, write),
    ],
    expect: [quiet('17m'), fires('20m', burns('critical', '100%', { sli: 'latency' }))],
  },
  {
    alert,
    tells: 'Only reads are seen, and a fifth of them fail',
    given: failing(6000, 0.2, {}, { verb: 'LIST', scope: 'cluster' }),
    expect: [quiet('8m30s'), fires('10m', burns('critical', '20%', { verb: 'read' }))],
  },
  {
    alert,
    tells: 'Prometheus is new and every write fails: it pages once ten minutes are known',
    given: failing(600, 1, { from: '0m' }),
    expect: [quiet('8m'), fires('10m', burns('critical', '100%'))],
  },
  {
    alert,
    tells: 'Prometheus is new and a fiftieth of the writes fail: too little is known to warn of a slow burn',
    given: failing(600, 0.02, { from: '0m' }),
    expect: [quiet('30m'), quiet('100m')],
  },
  {
    alert,
    tells: 'Nothing fails',
    given: [wellRead, counted({ '0m': 600 }, write), ...timed({ '0m': 600 }, { '1.0': { '0m': 600 } })],
    expect: [quiet('15m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Nobody asks for anything any more',
    given: [counted({ '0m': 600, '10m': 0 }), counted({ '0m': 600, '10m': 0 }, write)],
    expect: [quiet('20m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Few writes, which all fail: it pages once there were enough for an hour',
    given: [wellRead, ...failing(30, 1)],
    expect: [quiet('21m'), fires('24m', burns('critical', '100%'))],
    skip: { gap: forgotten },
  },
  {
    alert,
    tells: 'A seventh of the writes fail: not enough to page within the hour',
    given: [wellRead, ...failing(6000, 0.14)],
    expect: [quiet('15m'), quiet('29m')],
    skip: { gap: forgotten },
  },
  {
    alert,
    tells: 'Reads fail more than in the hour, writes less: only both windows together tell of a burn that goes on',
    given: [
      counted({ '0m': 0, '6m': 5280, '18m': 4800 }),
      counted({ '0m': 0, '6m': 720, '18m': 1200 }, failed),
      counted({ '0m': 0, '6m': 3000, '10m': 5220 }, write),
      counted({ '0m': 0, '6m': 3000, '10m': 780 }, { ...write, ...failed }),
    ],
    expect: [quiet('8m'), quiet('25m')],
    skip: { gap: forgotten },
  },
  {
    alert,
    tells: 'A little more of them fail: enough',
    given: [wellRead, ...failing(6000, 0.15)],
    expect: [quiet('8m30s'), fires('10m', burns('critical', '15%'))],
  },
  {
    alert,
    tells: 'A quarter of the writes take longer than a second, and none fails',
    given: [
      counted({ '0m': 0, '6m': 6000 }, write),
      ...timed({ '0m': 0, '6m': 6000 }, { '1.0': { '0m': 0, '6m': 4500 }, '5.0': { '0m': 0, '6m': 6000 } }, write),
    ],
    expect: [quiet('8m30s'), fires('10m', burns('critical', '25%', { sli: 'latency' }))],
  },
  {
    alert,
    tells: 'A webhook cannot be called, so that every write that it should admit fails: its own alert speaks',
    given: [wellRead, ...failing(600, 0.5), refused({ '0m': 0, '6m': 300 })],
    expect: [quiet('15m'), quiet('45m')],
  },
  {
    alert,
    tells: 'An API server starts slowly, and says so to all who ask whether it is ready',
    given: [
      wellRead,
      counted({ '0m': 0, '6m': 6000 }, { ...failed, scope: '', resource: '', subresource: '/readyz', component: '' }),
    ],
    expect: [quiet('15m'), quiet('45m')],
  },
  {
    alert,
    tells: 'While writes fail the API server restarts at another address, and is not reached for four minutes',
    given: [
      ...failing(600, 0.5, {}).map((series) => ({ ...series, life: { ...series.life, '20m': 'gone' as const } })),
      ...failing(600, 0.5, { from: '24m' }, { ...write, instance: '10.0.0.3:6443' }),
    ],
    expect: [
      quiet('9m30s'),
      fires('11m', burns('critical', '50%')),
      fires('24m', burns('critical', '50%')),
      fires('32m', burns('critical', '50%')),
    ],
  },
]

export const cases: readonly AlertCase[] = [
  ...told.map((story) => ({ ...story, skip: { ...skip, ...story.skip } })),
  ...longCases,
]
