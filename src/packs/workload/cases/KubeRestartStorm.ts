import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeRestartStorm as alert } from '../alerts/KubeRestartStorm.js'
import { goneAt, looping, loops, youngPods } from './pods.js'

const thrice = ['3m', '4m', '5m']
const storm = (names: string, at: readonly string[], namespace: string) =>
  [...names].flatMap((name) => looping(name, { x: at }, { namespace }))

const four = {
  severity: 'critical',
  on: { namespace: 'shop' },
  value: '4',
  details: { workloads: 'a, b, c' },
} as const
const three = { ...four, on: { namespace: 'bank' }, value: '3' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Four workloads of a namespace and three of another loop at once: each is one alert, which names three',
    given: [
      ...storm('abcd', thrice, 'shop'),
      ...goneAt('13m', storm('abc', thrice, 'bank')),
      // Two workloads, one of them in two containers; a third restarts twice.
      ...storm('ab', thrice, 'pay'),
      ...loops({ pod: 'a-6d4-x', namespace: 'pay', container: 'side' }, ...thrice).slice(1),
      ...storm('c', ['3m', '4m'], 'pay'),
      // The runtime restarts, and every container once.
      ...storm('abcdefghij', ['3m'], 'web'),
    ],
    expect: [
      quiet('9m30s'),
      fires('10m', three, { ...four, summary: '4 workloads of shop restart again and again in cluster seoul' }),
      fires('27m30s', three, four),
      fires('31m', four),
    ],
    skip: youngPods,
  },
]
