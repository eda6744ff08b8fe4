import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeHpaMetricsUnavailable as alert } from '../alerts/KubeHpaMetricsUnavailable.js'
import { autoscaler, sees, warningOf } from './autoscalers.js'
import { api } from './things.js'

const three = { current: { '0m': 3 }, wanted: { '0m': 3 } } as const
const none = { current: { '5m': 0 }, wanted: { '5m': 0 }, since: '5m' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A sidecar without a request keeps an autoscaler from reckoning, until it is mended',
    given: [
      ...autoscaler('cart', { ...three, active: { '0m': 'true', '5m': 'false', '30m': 'true' } }),
      ...autoscaler('auth', { ...three, active: sees, limited: { '0m': 'true' } }),
      api({ '0m': 0 }),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', { ...warningOf('cart'), summary: 'HPA shop/cart cannot read its metrics in cluster seoul' }),
      fires('34m30s', warningOf('cart')),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'The target of a new autoscaler does not exist: there is no ScalingActive row, only AbleToScale false',
    given: autoscaler('orphan', none),
    expect: [quiet('19m30s'), fires('20m', warningOf('orphan'))],
  },
  {
    alert,
    tells: 'The API of a custom metric does not answer, while the Metrics API does',
    given: [
      ...autoscaler('queue', { ...three, active: { '0m': 'true', '5m': 'false' } }),
      api({ '0m': 0 }),
      api({ '0m': 0, '5m': 1 }, 'v1beta1.custom.metrics.k8s.io'),
    ],
    expect: [quiet('19m30s'), fires('20m', warningOf('queue'))],
  },
  {
    alert,
    tells: 'metrics-server restarts, and every autoscaler is blind for half a minute',
    given: [
      ...autoscaler('cart', { ...three, active: { '0m': 'true', '5m': 'false', '5m30s': 'true' } }),
      ...autoscaler('auth', { ...three, active: { '0m': 'true', '5m': 'false', '5m30s': 'true' } }),
    ],
    expect: [quiet('5m30s'), quiet('20m')],
  },
  {
    alert,
    tells: 'A target is scaled to zero by hand: its autoscaler rests',
    given: autoscaler('cart', {
      current: { '0m': 3, '5m': 0 },
      wanted: { '0m': 3, '5m': 0 },
      active: { '0m': 'true', '5m': 'false' },
    }),
    expect: [quiet('20m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The Metrics API is unavailable, and every autoscaler blind: one alert, not this one',
    given: [
      api({ '0m': 0, '5m': 1, '30m': 0 }),
      ...autoscaler('cart', { ...three, active: { '0m': 'true', '5m': 'false', '30m30s': 'true' } }),
      ...autoscaler('auth', { ...three, active: { '0m': 'true', '5m': 'false', '30m30s': 'true' } }),
    ],
    expect: [quiet('20m'), quiet('30m'), quiet('32m')],
  },
]
