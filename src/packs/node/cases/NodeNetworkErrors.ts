import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { NodeNetworkErrors as alert } from '../alerts/NodeNetworkErrors.js'
import { ratesNeedHistory } from './histograms.js'

type Rates = Parameters<typeof grows>[0]

/** A device with a thousand packets a minute in each direction. */
const device = (name: string, received: Rates, sent: Rates = { '0m': 0 }): readonly Given[] => [
  given('node_network_receive_packets_total', { node: 'a', device: name }, grows({ '0m': 1000 })),
  given('node_network_transmit_packets_total', { node: 'a', device: name }, grows({ '0m': 1000 })),
  given('node_network_receive_errs_total', { node: 'a', device: name }, grows(received)),
  given('node_network_transmit_errs_total', { node: 'a', device: name }, grows(sent)),
]

const a = { severity: 'warning', on: { node: 'a', device: 'eth0' }, value: '3%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A cable is bad: three packets in a hundred fail on receipt, until it is changed',
    given: [...device('eth0', { '0m': 0, '5m': 60, '30m': 0 }), ...device('eth1', { '0m': 0 })],
    expect: [
      quiet('21m'),
      fires('23m', { ...a, summary: '3% of the packets of eth0 on a fail in cluster seoul' }),
      fires('30m', a),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Packets fail when they are sent',
    given: device('eth0', { '0m': 0 }, { '0m': 0, '5m': 60 }),
    expect: [quiet('21m'), fires('23m', a)],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One packet in two hundred fails',
    given: device('eth0', { '0m': 0, '5m': 10 }),
    expect: [quiet('23m'), quiet('40m')],
  },
  {
    alert,
    tells: 'The end of a pod’s own network has errors',
    given: [...device('veth0a1b', { '0m': 0, '5m': 60 }), ...device('lo', { '0m': 0, '5m': 60 })],
    expect: [quiet('23m'), quiet('40m')],
  },
]
