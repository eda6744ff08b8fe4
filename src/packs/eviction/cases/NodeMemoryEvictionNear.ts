import { type Case, fires, lacks, quiet, reads } from '../../../model/case.js'
import { condition, ready } from '../../node/cases/conditions.js'
import { NodeMemoryEvictionNear as alert } from '../alerts/NodeMemoryEvictionNear.js'
import { memoryHeadroom, podsMemoryHeadroom } from '../signals/memory-headroom.js'
import { machineUses, podsUse, sizes } from './memory.js'

const a = { severity: 'warning', on: { node: 'a' } } as const

// The kubelet evicts when 100Mi of the machine are available: its default.
const roomy = sizes('16384Mi', '8192Mi')
const trendNeedsHistory = { 'history-begins': 'a trend is not known before there is history' } as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'Pods use up what is allocatable, while the machine has plenty',
    given: [
      ...ready('a'),
      ...roomy,
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': '2000Mi', '5m': '7992Mi', '25m': '2000Mi' }),
    ],
    expect: [
      quiet('5m30s'),
      fires('6m', { ...a, value: '200MiB', summary: 'a has 200MiB of memory left before evictions in cluster seoul' }),
      fires('34m30s', { ...a, value: '200MiB' }),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'The machine itself runs short, for the daemons on it grow: 100Mi of the 300Mi left cannot be used',
    given: [...ready('a'), ...roomy, machineUses({ '0m': '7000Mi', '5m': '16084Mi' }), podsUse({ '0m': '2000Mi' })],
    expect: [quiet('5m30s'), fires('6m', { ...a, value: '200MiB' }), fires('30m', { ...a, value: '200MiB' })],
  },
  {
    alert,
    tells: 'Little memory is left, and has been: 260Mi is where this node lives',
    given: [...ready('a'), ...roomy, machineUses({ '0m': '16024Mi' }), podsUse({ '0m': '7932Mi' })],
    expect: [quiet('6m'), quiet('30m'), quiet('1h')],
  },
  {
    alert,
    tells: 'Pods grow so that less than an hour is left: it counts once half of the memory is used',
    given: [
      ...ready('a'),
      ...sizes('16384Mi', '4096Mi'),
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': { from: '1600Mi', perMinute: '40Mi' } }),
    ],
    // 2496Mi are left and shrink by 20Mi a step: 2036Mi at 11m30s, the first that is less than 2048Mi.
    expect: [quiet('12m'), fires('12m30s', { ...a, value: '1.949GiB' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'The machine fills so that less than an hour is left: it counts once half of the memory is used',
    given: [
      ...ready('a'),
      ...sizes('4196Mi', '4096Mi'),
      machineUses({ '0m': { from: '1600Mi', perMinute: '40Mi' } }),
      podsUse({ '0m': '200Mi' }),
    ],
    // 2496Mi are left and shrink by 20Mi a step: 2096Mi at 10m, the first that is less than half of the machine.
    expect: [quiet('10m30s'), fires('11m', { ...a, value: '2.008GiB' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells:
      'Pods begin to grow after half an hour of calm: the trend of a quarter of an hour sees it after seven minutes',
    given: [
      ...ready('a'),
      ...sizes('16384Mi', '4096Mi'),
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': '2196Mi', '30m': { from: '2196Mi', perMinute: '60Mi' } }),
    ],
    expect: [quiet('36m'), fires('40m', { ...a, value: '1.27GiB' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Daemons begin to grow after half an hour of calm',
    given: [
      ...ready('a'),
      ...sizes('4196Mi', '4096Mi'),
      machineUses({ '0m': '2196Mi', '30m': { from: '2196Mi', perMinute: '60Mi' } }),
      podsUse({ '0m': '200Mi' }),
    ],
    expect: [quiet('36m'), fires('40m', { ...a, value: '1.27GiB' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Pods grow fast, but most of the memory is left',
    given: [
      ...ready('a'),
      ...roomy,
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': '500Mi', '5m': { from: '500Mi', perMinute: '140Mi' }, '25m': '3300Mi' }),
    ],
    expect: [quiet('15m'), quiet('25m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Pods grow slowly: at this rate the memory lasts for hours',
    given: [
      ...ready('a'),
      ...roomy,
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': '5000Mi', '5m': { from: '5000Mi', perMinute: '20Mi' } }),
    ],
    expect: [quiet('20m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Scrapes of cAdvisor fail for a minute and a half while the memory is short',
    given: [
      ...ready('a'),
      ...roomy,
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': '2000Mi', '5m': '7992Mi', '5m30s': 'gone', '7m': '7992Mi' }),
    ],
    expect: [quiet('5m30s'), fires('6m', { ...a, value: '200MiB' }), fires('7m', { ...a, value: '200MiB' })],
  },
  {
    alert,
    tells: 'The kubelet uses the systemd driver, whose cgroup has another name',
    given: [
      ...ready('a'),
      ...roomy,
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': '2000Mi', '5m': '7992Mi' }, '/kubepods.slice'),
    ],
    expect: [quiet('5m30s'), fires('6m', { ...a, value: '200MiB' })],
  },
  {
    alert,
    tells: 'Memory is short for half a minute',
    given: [
      ...ready('a'),
      ...sizes('16384Mi', '8192Mi'),
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': '7900Mi', '5m': '8000Mi', '5m30s': '3000Mi' }),
    ],
    expect: [quiet('5m30s'), quiet('6m'), quiet('15m')],
  },
  {
    alert,
    tells: 'A node that is not Ready is short of memory: the node is the alert to read',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'false' }),
      ...condition('a', 'MemoryPressure', { '0m': 'false', '5m': 'true' }),
      ...roomy,
      machineUses({ '0m': '7000Mi' }),
      podsUse({ '0m': '2000Mi', '5m': '7992Mi' }),
    ],
    expect: [quiet('6m'), quiet('30m')],
  },
  {
    record: memoryHeadroom,
    tells: 'What is left of the machine is what nobody uses, less what the kubelet keeps free',
    given: [...roomy, machineUses({ '0m': '7000Mi', '5m': '12288Mi' })],
    expect: [
      reads('4m30s', { node: 'a' }, '9284Mi'),
      reads('5m', { node: 'a' }, '3996Mi'),
      reads('6m', { node: 'a' }, '3996Mi'),
    ],
  },
  {
    record: memoryHeadroom,
    tells: 'A kubelet that shows the cgroup of its pods, and not the root, does not tell what the machine uses',
    given: [...roomy, podsUse({ '0m': '2000Mi' })],
    expect: [lacks('1m', { node: 'a' }), lacks('5m', { node: 'a' })],
  },
  {
    record: podsMemoryHeadroom,
    tells: 'What is left to pods is allocatable less what they use together',
    given: [...roomy, podsUse({ '0m': '2000Mi', '5m': '8292Mi' })],
    expect: [
      reads('4m30s', { node: 'a' }, '6192Mi'),
      reads('5m', { node: 'a' }, '-100Mi'),
      reads('6m', { node: 'a' }, '-100Mi'),
    ],
  },
]
