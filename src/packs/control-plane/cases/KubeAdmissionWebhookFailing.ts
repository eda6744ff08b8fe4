import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeAdmissionWebhookFailing as alert } from '../alerts/KubeAdmissionWebhookFailing.js'
import { answered, failed, took } from './webhooks.js'

const at = (severity: 'critical' | 'warning', value: string, details: Readonly<Record<string, string>>) =>
  ({ severity, on: { name: 'policy.example.com' }, value, details }) as const
const inTime = took({ '2.5': { '0m': 60 } })

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The pods behind a webhook of the policy Fail are gone for twenty minutes',
    given: [
      ...answered({ '0m': 60, '5m': 0, '25m': 60 }),
      ...failed('true', { '0m': 0, '5m': 60, '25m': 0 }),
      ...inTime,
    ],
    expect: [
      quiet('15m'),
      fires('16m30s', at('warning', '100%', { failed: '100%', refused: '100%', slow: '0%' })),
      fires('19m30s', at('warning', '100%', { failed: '100%', refused: '100%', slow: '0%' })),
      fires('21m', at('warning', '100%', { failed: '100%', refused: '100%', slow: '0%' }), {
        ...at('critical', '100%', { failed: '100%', refused: '100%', slow: '0%' }),
        summary: '100% of the calls to the admission webhook policy.example.com fail or are too slow in cluster seoul',
      }),
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
      fires('16m30s', at('warning', '100%', { failed: '100%', refused: '0%', slow: '0%' })),
      fires('30m', at('warning', '100%', { failed: '100%', refused: '0%', slow: '0%' })),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A webhook denies every other request, as its rules say',
    given: [
      ...answered({ '0m': 60 }),
      ...answered({ '0m': 0, '5m': 60 }, { code: '403', rejected: 'true' }),
      ...inTime,
    ],
    expect: [quiet('16m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One call in fifty takes longer than 2.5 s, and all succeed',
    given: [...answered({ '0m': 60 }), ...took({ '2.5': { '0m': 60, '5m': 58.8 } })],
    expect: [quiet('18m'), fires('30m', at('warning', '2%', { failed: '0%', refused: '0%', slow: '2%' }))],
    skip: ratesNeedHistory,
  },
]
