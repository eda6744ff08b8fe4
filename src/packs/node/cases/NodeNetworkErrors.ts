import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { NodeNetworkErrors as alert } from '../alerts/NodeNetworkErrors.js'
import { until } from './gone.js'
import { ratesNeedHistory } from './histograms.js'

type Rates = Parameters<typeof grows>[0]

interface Packets {
  readonly received: Rates
  readonly sent: Rates
}

const thousand: Packets = { received: { '0m': 1000 }, sent: { '0m': 1000 } }

/** A device with a thousand packets a minute in each direction. */
const device = (
  name: string,
  received: Rates,
  sent: Rates = { '0m': 0 },
  packets: Packets = thousand,
): readonly Given[] => [
  given('node_network_receive_packets_total', { node: 'a', device: name }, grows(packets.received)),
  given('node_network_transmit_packets_total', { node: 'a', device: name }, grows(packets.sent)),
  given('node_network_receive_errs_total', { node: 'a', device: name }, grows(received)),
  given('node_network_transmit_errs_total', { node: 'a', device: name }, grows(sent)),
]

const falls = { '0m': 2000, '15m': 200 } as const

const a = { severity: 'warning', on: { node: 'a', device: 'eth0' }, value: '3%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A cable is bad: three packets in a hundred fail on receipt, until the card is taken out',
    given: [...until('30m', ...device('eth0', { '0m': 0, '5m': 60 })), ...device('eth1', { '0m': 0 })],
    expect: [
      quiet('21m'),
      fires('23m', { ...a, summary: '3% of the packets of eth0 on a fail in cluster seoul' }),
      fires('30m', a),
      fires('41m', a),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Packets fail when they are sent',
    given: device('eth0', { '0m': 0 }, { '0m': 0, '5m': 22 }),
    expect: [quiet('21m'), quiet('24m'), fires('27m', { ...a, value: '1.1%' })],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Nine packets in a thousand fail',
    given: device('eth0', { '0m': 0, '5m': 18 }),
    expect: [quiet('23m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Traffic falls to a tenth on two devices, one that receives and one that sends, and the errors stay',
    given: [
      ...device('eth0', { '0m': 12 }, { '0m': 0 }, { received: falls, sent: { '0m': 0 } }),
      ...device('eth1', { '0m': 12 }, { '0m': 0 }, { received: { '0m': 0 }, sent: falls }),
    ],
    // More than one in a hundred of the last five minutes from 17m30s on.
    expect: [
      quiet('32m'),
      fires('33m', { ...a, value: '6%' }, { ...a, on: { node: 'a', device: 'eth1' }, value: '6%' }),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'The end of a pod’s own network has errors',
    given: [...device('veth0a1b', { '0m': 0, '5m': 60 }), ...device('lo', { '0m': 0, '5m': 60 })],
    expect: [quiet('23m'), quiet('40m')],
  },
]
