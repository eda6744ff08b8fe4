import { given, lacks, type RecordCase, reads } from '../../../model/case.js'
import { nodeRequests as record } from '../signals/requests.js'
import { asks, layered, layeredSum, pod } from './things.js'

const on = (resource: string) => ({ node: 'a', resource })
const named = { pod: 'cart', node: 'a' } as const
export const cases: readonly RecordCase[] = [
  {
    record,
    tells: 'Containers are added up, and each pod is one of the pods; one without a node, or on another, is not here',
    given: [
      ...pod(named, { cpu: 1, memory: '256Mi' }),
      ...asks({ ...named, container: 'proxy' }, { cpu: 0.5 }),
      ...pod({ pod: 'mail', node: 'a' }, {}),
      ...pod({ pod: 'search', node: 'b' }, { cpu: 3 }),
      ...pod({ pod: 'waiting', node: '' }, { cpu: 64 }),
    ],
    expect: [
      reads('5m', on('cpu'), 1.5),
      reads('5m', on('memory'), '256Mi'),
      reads('5m', on('pods'), 2),
      reads('5m', { node: 'b', resource: 'cpu' }, 3),
    ],
  },
  {
    record,
    tells: 'A Job’s pod that has ended is listed on, and holds nothing',
    given: [
      ...pod(named, { cpu: 1 }),
      ...['Succeeded', 'Failed'].flatMap((phase) => [
        ...pod({ pod: phase.toLowerCase(), node: 'a' }, { cpu: 2 }),
        given(
          'kube_pod_status_phase',
          { namespace: 'shop', pod: phase.toLowerCase(), phase: phase as 'Failed' },
          { '0m': 0, '4m': 1 },
        ),
      ]),
      given('kube_pod_status_phase', { namespace: 'shop', pod: 'cart', phase: 'Running' }, { '0m': 1 }),
      given('kube_pod_status_phase', { namespace: 'web', pod: 'cart', phase: 'Failed' }, { '0m': 1 }),
    ],
    expect: [
      reads('3m30s', on('cpu'), 5),
      reads('3m30s', on('pods'), 3),
      reads('4m', on('cpu'), 1),
      reads('4m', on('pods'), 1),
    ],
  },
  {
    record,
    tells: 'Sidecars run along, an init container does not, and what the runtime adds is counted on the pod’s node',
    given: [
      ...layered(named),
      ...pod({ pod: 'search', node: 'b' }, {}),
      ...pod({ pod: 'cart', namespace: 'web', node: 'b' }, {}),
    ],
    expect: [reads('5m', on('cpu'), layeredSum.cpu), reads('5m', on('memory'), layeredSum.memory)],
  },
  {
    record,
    tells: 'An extended resource counts like any other',
    given: pod(named, { cpu: 1, nvidia_com_gpu: 2 }),
    expect: [reads('5m', on('nvidia_com_gpu'), 2)],
  },
  {
    record,
    tells: 'What a pod asks for that has no node is asked of none',
    given: layered({ pod: 'cart', node: '' }),
    expect: ['cpu', 'memory', 'pods'].map((resource) => lacks('5m', { resource })),
  },
]
