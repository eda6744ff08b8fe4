import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { type Amounts, node, unplaced } from '../../capacity/cases/things.js'
import { ownedBy } from '../../workload/cases/owner.js'
import { KubePersistentVolumeClaimPending as alert } from '../alerts/KubePersistentVolumeClaimPending.js'
import { phase } from './phases.js'
import { type Claim, data, elsewhere, logs, mounts, warning } from './volumes.js'

const database = { kind: 'StatefulSet', name: 'db' } as const

interface Waiting {
  readonly pod: string
  readonly owner: Parameters<typeof ownedBy>[1]
  readonly asks: Amounts
  readonly claim?: Claim
}

/** A pod that has no node, and its claim, which has no volume. */
const waits = ({ pod, owner, asks, claim = data }: Waiting) => [
  ownedBy(pod, owner, { namespace: claim.namespace }),
  ...unplaced(pod, asks, { '5m': 1 }, claim.namespace),
  ...phase({ '5m': 'Pending' }, claim),
  mounts(pod, { '5m': 1 }, claim),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A pod waits for a claim of a class that does not exist, until somebody makes it',
    given: [
      ...phase({ '5m': 'Pending', '30m': 'Bound' }),
      mounts('db-0', { '5m': 1 }),
      ...[logs, elsewhere].flatMap((claim) => [...phase({ '0m': 'Bound' }, claim), mounts('db-0', { '5m': 1 }, claim)]),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', {
        ...warning,
        value: '1',
        details: { pods: 'db-0' },
        summary: '1 pods wait for the claim shop/data in cluster seoul',
      }),
      fires('34m30s', { ...warning, value: '1', details: { pods: 'db-0' } }),
      quiet('37m30s'),
    ],
  },
  {
    alert,
    tells: 'Four pods share a claim that is not bound: one alert, and three names',
    given: [
      ...phase({ '0m': 'Bound', '5m': 'Pending' }),
      ...['web-d', 'web-c', 'web-b', 'web-a'].map((pod) => mounts(pod)),
    ],
    expect: [quiet('19m30s'), fires('20m', { ...warning, value: '4', details: { pods: 'web-a, web-b, web-c' } })],
  },
  {
    alert,
    tells: 'A claim waits for its first consumer, as its class says',
    given: [...phase({ '5m': 'Pending' }), mounts('other', { '0m': 1 }, logs)],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'The provisioner takes fourteen minutes',
    given: [...phase({ '5m': 'Pending', '17m30s': 'Bound' }), mounts('db-0', { '5m': 1 })],
    expect: [quiet('19m30s'), quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'The claim of a new pod waits for it, and no node has room for the pod, which another alert says',
    given: [...node('a', { cpu: 4, pods: 110 }), ...waits({ pod: 'db-0', owner: database, asks: { cpu: 8 } })],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'It waits, and no node has a GPU for the pod',
    given: [
      ...node('a', { cpu: 4, pods: 110 }),
      ...waits({ pod: 'db-0', owner: database, asks: { cpu: 1, nvidia_com_gpu: 1 } }),
    ],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'A pod would fit, and its claim is of a class that does not exist; pods of like names are too large',
    given: [
      ...node('a', { cpu: 4, pods: 110 }),
      ...waits({ pod: 'db-0', owner: database, asks: { cpu: 1 } }),
      ...waits({ pod: 'db-import', owner: { ...database, kind: 'Job' }, asks: { cpu: 8 }, claim: logs }),
      ...waits({ pod: 'cache-0', owner: { ...database, name: 'cache' }, asks: { cpu: 8 }, claim: logs }),
      ...waits({ pod: 'db-0', owner: database, asks: { cpu: 8 }, claim: elsewhere }),
    ],
    expect: [quiet('19m30s'), fires('20m', { ...warning, value: '1', details: { pods: 'db-0' } })],
  },
]
