import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubePodStuckTerminating as alert } from '../alerts/KubePodStuckTerminating.js'
import { cart, inPhase, ofThePod, onNode } from './pods.js'

const one = { severity: 'warning', on: { namespace: 'shop', pod: cart.pod } } as const
/** One that is Ready throughout, and one that is lost. */
const nodes = [...ready('a'), ...ready('b', { '0m': 'true', '3m': 'unknown' })]
const deleted = ofThePod('kube_pod_deletion_timestamp', cart, { '5m': 330 })

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A finalizer holds a pod, whose phase is Succeeded',
    given: [...nodes, onNode(cart, 'a'), inPhase(cart, 'Succeeded', { '0m': 0, '5m': 1 }), deleted],
    expect: [
      quiet('50m30s'),
      fires('51m', {
        ...one,
        value: '45m 30s',
        summary: 'shop/cart-6d4-x should have been gone for 45m 30s in cluster seoul',
      }),
      fires('60m', { ...one, value: '54m 30s' }),
    ],
    skip: { 'history-begins': 'its value is a time that goes on', recovery: 'a time of deletion does not come back' },
  },
  {
    alert,
    tells: 'A pod is gone after forty minutes',
    given: [...nodes, onNode(cart, 'a'), ofThePod('kube_pod_deletion_timestamp', cart, { '5m': 330, '45m': 'gone' })],
    expect: [quiet('51m'), quiet('60m')],
  },
  {
    alert,
    tells: 'Its node is lost later: five minutes after, only the node is told',
    given: [...ready('a', { '0m': 'true', '55m': 'unknown' }), ...ready('b'), onNode(cart, 'a'), deleted],
    expect: [fires('54m30s', { ...one, value: '49m 0s' }), fires('59m', { ...one, value: '49m 0s' }), quiet('61m')],
    skip: { 'history-begins': 'its value is a time that goes on', recovery: 'a time of deletion does not come back' },
  },
  {
    alert,
    tells: 'Its node is lost, so nobody can say that it is gone: the node is the alert to read',
    given: [...nodes, onNode(cart, 'b'), deleted],
    expect: [quiet('51m'), quiet('60m')],
  },
]
