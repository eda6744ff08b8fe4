import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeAdmissionWebhookFailing as alert } from '../alerts/KubeAdmissionWebhookFailing.js'
import { answered, failed, took } from './webhooks.js'

const at = (severity: 'critical' | 'warning', value: string, details: Readonly<Record<string, string>>) =>
  ({ severity, on: { name: 'policy.example.com' }, value, details }) as const
const refused = (share: string) => ({ failed: share, refused: share, slow: '0%' })
const passed = (share: string) => ({ failed: share, refused: '0%', slow: '0%' })
const slow = (share: string) => ({ failed: '0%', refused: '0%', slow: share })
const onlyNew = 'after it the windows know nothing of what was well'
const inTime = took({ '2.5': { '0m': 60 } })

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The pods behind a webhook of the policy Fail are gone for twenty minutes, then nobody asks it',
    given: [...answered({ '0m': 60, '5m': 0 }), ...failed('true', { '0m': 0, '5m': 60, '25m': 0 }), ...inTime],
    expect: [
      quiet('15m'),
      fires('16m', at('warning', '100%', refused('100%'))),
      fires('19m', at('warning', '100%', refused('100%'))),
      fires('21m', at('warning', '100%', refused('100%')), {
        ...at('critical', '100%', refused('100%')),
        summary: '100% of the calls to the admission webhook policy.example.com fail or are too slow in cluster seoul',
      }),
      fires('38m', at('warning', '100%', refused('100%')), at('critical', '100%', refused('100%'))),
      quiet('41m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'The same of the policy Ignore: everything is let through unchecked',
    given: [...answered({ '0m': 60, '5m': 0 }), ...failed('false', { '0m': 0, '5m': 60 }), ...inTime],
    expect: [
      quiet('15m'),
      fires('16m', at('warning', '100%', passed('100%'))),
      fires('30m', at('warning', '100%', passed('100%'))),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A webhook denies two of three requests, as its rules say',
    given: [
      ...answered({ '0m': 60 }),
      ...answered({ '0m': 0, '5m': 120 }, { code: '403', rejected: 'true' }),
      ...inTime,
    ],
    expect: [quiet('21m'), quiet('30m')],
  },
  ...(
    [
      ['One call in eighteen fails', 3.3, '5.5%'],
      ['A little more than half of the calls fail', 33, '55%'],
    ] as const
  ).map(
    ([tells, perMinute, share]): AlertCase => ({
      alert,
      tells,
      given: [...answered({ '0m': 60 - perMinute }), ...failed('true', { '0m': perMinute }), ...inTime],
      expect: [
        fires(
          '30m',
          at('warning', share, refused(share)),
          ...(perMinute > 30 ? [at('critical', share, refused(share))] : []),
        ),
      ],
      skip: ratesNeedHistory,
    }),
  ),
  {
    alert,
    tells: 'One call in twenty-two fails',
    given: [...answered({ '0m': 57.3 }), ...failed('true', { '0m': 2.7 }), ...inTime],
    expect: [quiet('20m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One call in ten begins to fail',
    given: [...answered({ '0m': 60, '5m': 54 }), ...failed('true', { '0m': 0, '5m': 6 }), ...inTime],
    expect: [quiet('19m'), fires('21m', at('warning', '10%', refused('10%')))],
    skip: { ...ratesNeedHistory, gap: onlyNew },
  },
  {
    alert,
    tells: 'Twice as many calls as before, and one in fifty takes longer than 2.5 s',
    given: [
      ...answered({ '0m': 60, '5m': 120 }),
      ...took({ '2.5': { '0m': 60, '5m': 117.6 }, '10': { '0m': 60, '5m': 120 } }, { '0m': 60, '5m': 120 }),
    ],
    expect: [quiet('17m'), fires('20m', at('warning', '2%', slow('2%')))],
    skip: { ...ratesNeedHistory, gap: onlyNew },
  },
  {
    alert,
    tells: 'A little more than one call in a hundred is slow',
    given: [...answered({ '0m': 60 }), ...took({ '2.5': { '0m': 59.34 } })],
    expect: [fires('30m', at('warning', '1.1%', slow('1.1%')))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A little less than one call in a hundred is slow',
    given: [...answered({ '0m': 60 }), ...took({ '2.5': { '0m': 59.46 } })],
    expect: [quiet('20m'), quiet('30m')],
  },
]
