import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeContainerConfigError as alert } from '../alerts/KubeContainerConfigError.js'
import { cart, deployed, initWaits, waits } from './pods.js'

const one = {
  severity: 'warning',
  on: { namespace: 'shop', workload_type: 'Deployment', workload: 'cart', container: 'app' },
  value: '1',
  details: { pods: 'cart-6d4-x' },
} as const

const critical = { pod: 'cart-6d4-x', namespace: 'kube-system' } as const
const inCritical = { ...one, on: { ...one.on, namespace: 'kube-system' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A ConfigMap does not exist',
    given: [...deployed('cart'), waits(cart, 'CreateContainerConfigError', { '5m': 1 })],
    expect: [
      quiet('14m30s'),
      fires('15m', {
        ...one,
        summary: 'app of Deployment shop/cart cannot be started in 1 pods in cluster seoul',
      }),
      fires('30m', one),
    ],
  },
  {
    alert,
    tells: 'A command does not exist, in a critical namespace: the reason alternates with the back-off',
    given: [
      ...deployed('cart', critical),
      waits(critical, 'RunContainerError', { '5m': 1, '6m': 'gone', '10m': 1, '11m': 'gone', '15m': 1 }),
      waits(critical, 'CrashLoopBackOff', { '6m': 1, '10m': 'gone', '11m': 1, '15m': 'gone' }),
    ],
    expect: [quiet('14m30s'), fires('15m', inCritical, { ...inCritical, severity: 'critical' })],
  },
  {
    alert,
    tells: 'The ConfigMap is there at last: so ends the alert, ten minutes after it was last waited for',
    given: [...deployed('cart', critical), waits(critical, 'CreateContainerConfigError', { '5m': 1, '20m': 'gone' })],
    expect: [
      fires('20m', inCritical, { ...inCritical, severity: 'critical' }),
      fires(
        '35m',
        { ...inCritical, details: { pods: '' } },
        { ...inCritical, severity: 'critical', details: { pods: '' } },
      ),
      quiet('40m'),
    ],
  },
  {
    alert,
    tells: 'An init container cannot be created',
    given: [...deployed('cart'), initWaits({ ...cart, container: 'migrate' }, 'CreateContainerError', { '5m': 1 })],
    expect: [quiet('14m30s'), fires('15m', { ...one, on: { ...one.on, container: 'migrate' } })],
  },
  {
    alert,
    tells: 'The ConfigMap is there after three minutes',
    given: [...deployed('cart', critical), waits(critical, 'CreateContainerConfigError', { '5m': 1, '8m': 'gone' })],
    expect: [quiet('15m'), quiet('20m')],
  },
  {
    alert,
    tells: 'Containers wait for an image, and for their back-off',
    given: [
      ...deployed('cart'),
      waits(cart, 'ImagePullBackOff', { '5m': 1 }),
      initWaits({ ...cart, container: 'migrate' }, 'CrashLoopBackOff', { '5m': 1 }),
    ],
    expect: [quiet('15m'), quiet('30m')],
  },
]
