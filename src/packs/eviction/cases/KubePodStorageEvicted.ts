import { type AlertCase, fires, type Given, given, quiet } from '../../../model/case.js'
import { KubePodStorageEvicted as alert } from '../alerts/KubePodStorageEvicted.js'
import { counting } from './counting.js'
import { evictions, kubelet } from './kubelet.js'

/** A pod of a node that was evicted, at the twenty-fifth minute. */
const evicted = (pod: string, node = 'a'): readonly Given[] => [
  given('kube_pod_info', { namespace: 'shop', pod, node }, { '0m': 1 }),
  given('kube_pod_status_reason', { namespace: 'shop', pod, reason: 'Evicted' }, { '25m': 1 }),
]

const one = {
  severity: 'warning',
  on: { node: 'a', eviction_signal: 'emptydirfs.limit' },
  value: '1',
  details: { pods: 'cart-1' },
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A pod outgrows its emptyDir, as the first ever',
    given: [
      ...kubelet(),
      evictions('emptydirfs.limit', { '25m': 1 }),
      ...evicted('cart-1'),
      ...evicted('other-node', 'b'),
      given('kube_pod_info', { namespace: 'shop', pod: 'well', node: 'a' }, { '0m': 1 }),
    ],
    expect: [
      quiet('24m30s'),
      fires('25m', {
        ...one,
        summary: '1 pods on a outgrew their own storage (emptydirfs.limit) in cluster seoul',
      }),
      fires('49m30s', one),
      quiet('50m'),
    ],
  },
  {
    alert,
    tells: 'Four pods write more than their limit: three are named',
    given: [
      ...kubelet(),
      evictions('ephemeralpodfs.limit', { '0m': 2, '30m': 6 }),
      ...['d', 'c', 'b', 'a'].flatMap((pod) => evicted(pod)),
    ],
    expect: [
      quiet('29m30s'),
      fires('30m', {
        severity: 'warning',
        on: { node: 'a', eviction_signal: 'ephemeralpodfs.limit' },
        value: '4',
        details: { pods: 'a, b, c' },
      }),
    ],
  },
  {
    alert,
    tells: 'A container writes more than its limit',
    given: [...kubelet(), evictions('ephemeralcontainerfs.limit', { '30m': 1 }), ...evicted('cart-1')],
    expect: [
      quiet('29m30s'),
      fires('30m', { ...one, on: { node: 'a', eviction_signal: 'ephemeralcontainerfs.limit' } }),
    ],
  },
  ...counting(alert, 'emptydirfs.limit', { firing: one, given: evicted('cart-1') }),
  {
    alert,
    tells: 'The node runs short of memory, and evicts: another alert',
    given: [...kubelet(), evictions('memory.available', { '30m': 3 }), ...evicted('cart-1')],
    expect: [quiet('30m'), quiet('45m')],
  },
]
