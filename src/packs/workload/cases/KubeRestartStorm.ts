import { type AlertCase, fires, type Given, quiet } from '../../../model/case.js'
import { KubeRestartStorm as alert } from '../alerts/KubeRestartStorm.js'
import { countingUp, deployed, restarts } from './pods.js'

const looping = (name: string, life = countingUp('35m', '36m', '37m')): readonly Given[] => {
  const of = { pod: `${name}-6d4-x` }
  return [...deployed(name, of), restarts(of, life)]
}

const one = {
  severity: 'critical',
  on: { namespace: 'shop' },
  value: '4',
  details: { workloads: 'a, b, c' },
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Four workloads loop at once: one alert that names three',
    given: ['a', 'b', 'c', 'd'].flatMap((name) => looping(name)),
    expect: [
      quiet('41m30s'),
      fires('42m', { ...one, summary: '4 workloads of shop restart again and again in cluster seoul' }),
      fires('60m', one),
      fires('78m', one),
      quiet('82m'),
    ],
  },
  {
    alert,
    tells: 'Three workloads loop',
    given: ['a', 'b', 'c'].flatMap((name) => looping(name)),
    expect: [quiet('41m30s'), fires('42m', { ...one, value: '3' })],
  },
  {
    alert,
    tells: 'Two workloads loop, one of them in two containers, and a third restarts twice',
    given: [
      ...looping('a'),
      restarts({ pod: 'a-6d4-x', container: 'side' }, countingUp('35m', '36m', '37m')),
      ...looping('b'),
      ...looping('c', countingUp('35m', '36m')),
    ],
    expect: [quiet('42m'), quiet('50m')],
  },
  {
    alert,
    tells: 'Every container of ten workloads restarts once, because the runtime did',
    given: [...'abcdefghij'].flatMap((name) => looping(name, countingUp('35m'))),
    expect: [quiet('42m'), quiet('50m')],
  },
]
