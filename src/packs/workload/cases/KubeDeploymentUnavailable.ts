import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeDeploymentUnavailable as alert } from '../alerts/KubeDeploymentUnavailable.js'
import { podOfDeployment } from './owner.js'
import { unavailable } from './unavailable.js'
import { deployment, on, placed } from './workloads.js'

const cart = { severity: 'warning', on: on('Deployment', 'cart'), value: '3' } as const

export const cases: readonly AlertCase[] = [
  ...unavailable(alert, 'Deployment', 'shop', ['warning']),
  ...unavailable(alert, 'Deployment', 'kube-system', ['critical', 'warning']),
  {
    alert,
    tells: 'A quota lets no pod of a new Deployment be made',
    given: deployment('cart', { desired: { '5m': 3 }, available: { '5m': 0 }, updated: { '5m': 0 } }),
    expect: [quiet('9m30s'), fires('15m', cart), fires('40m', cart)],
  },
  {
    alert,
    tells:
      'Its only replica crashes every four minutes and is available for seconds: a crash loop, which has its own alert',
    given: deployment('cart', {
      desired: { '0m': 1 },
      available: Object.fromEntries([
        ['0m', 1],
        ...Array.from({ length: 10 }, (_, i) => [
          [`${5 + 4 * i}m`, 0],
          [`${8 + 4 * i}m30s`, 1],
        ]).flat(),
      ]),
    }),
    expect: [quiet('15m'), quiet('25m'), quiet('40m')],
    skip: { 'history-begins': 'that it was available is not known before there is history' },
  },
  {
    alert,
    tells: 'Both replicas are on a node that goes down: the node is the alert to read',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...deployment('cart', { desired: { '0m': 2 }, available: { '0m': 2, '5m': 0 } }),
      ...['cart-1', 'cart-2'].flatMap((pod) => [placed(pod, 'a'), ...podOfDeployment('cart', pod)]),
    ],
    expect: [quiet('15m'), quiet('40m')],
  },
  {
    alert,
    tells: 'One replica is on the node that goes down, and the other crashes elsewhere',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...ready('b'),
      ...deployment('cart', { desired: { '0m': 2 }, available: { '0m': 2, '5m': 0 } }),
      ...[placed('cart-1', 'a'), placed('cart-2', 'b')],
      ...['cart-1', 'cart-2'].flatMap((pod) => podOfDeployment('cart', pod)),
    ],
    expect: [quiet('14m'), fires('15m', { ...cart, value: '1' })],
  },
  {
    alert,
    tells: 'It is deleted and made again under its name, and is available within nine minutes',
    given: deployment('cart', {
      desired: { '0m': 3, '5m': 'gone', '6m': 3 },
      available: { '0m': 3, '5m': 'gone', '6m': 0, '14m': 3 },
    }),
    expect: [quiet('14m'), quiet('15m'), quiet('20m')],
  },
]
