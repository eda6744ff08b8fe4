import type { Alert } from '../../../model/alert.js'
import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { again, always, until } from './clocks.js'

const renewed = (lease: string, life: Timeline, namespace = 'kube-system'): Given =>
  given('kube_lease_renew_time', { lease, namespace }, life)

const held = (lease: string, by: string): Given =>
  given(
    'kube_lease_owner',
    { lease, namespace: 'kube-system', lease_holder: by, owner_kind: '', owner_name: '' },
    { '0m': 1 },
  )

const neverRenewed = {
  'history-begins': 'the lease grows older meanwhile',
  recovery: 'a lease that is not renewed stays so in this variation',
} as const

/** The stories of a lease that nobody renews, of the component that it is named after. */
export const leaseStories = (alert: Alert, lease: string, called: string): readonly AlertCase[] => {
  const other = lease === 'kube-scheduler' ? 'kube-controller-manager' : 'kube-scheduler'
  const noLeader = (value: string, holder = '') =>
    ({ severity: 'critical', on: {}, value, details: { holder } }) as const
  return [
    {
      alert,
      tells: 'The leader dies and nobody takes over until it is restarted',
      given: [
        renewed(lease, until(5, again(20))),
        held(lease, 'cp-1_4f2a'),
        renewed('apiserver-wlv32tlttr', always),
        renewed(other, always),
        held(other, 'cp-2_77b0'),
      ],
      expect: [
        quiet('12m'),
        fires('12m30s', {
          ...noLeader('7m 30s', 'cp-1_4f2a'),
          summary: `No ${called} leads in cluster seoul`,
        }),
        fires('19m30s', noLeader('14m 30s', 'cp-1_4f2a')),
        fires('24m', noLeader('14m 30s', 'cp-1_4f2a')),
        quiet('25m'),
      ],
    },
    {
      alert,
      tells: 'Another replica takes over',
      given: [renewed(lease, until(5, again(6))), renewed('apiserver-wlv32tlttr', always)],
      expect: [quiet('12m30s'), quiet('20m')],
    },
    {
      alert,
      tells: 'Nobody leads for a little less than five minutes',
      given: [renewed(lease, until(5, again(12))), renewed('apiserver-wlv32tlttr', always)],
      expect: [quiet('12m'), quiet('12m30s'), quiet('17m')],
    },
    {
      alert,
      tells: 'The API server is gone, and with it every renewal in the control plane; kubelets’ leases are others',
      given: [
        renewed(lease, until(5)),
        renewed(other, until(5)),
        renewed('apiserver-wlv32tlttr', until(5)),
        renewed('worker-1', always, 'kube-node-lease'),
      ],
      expect: [quiet('12m30s'), quiet('30m')],
    },
    {
      alert,
      tells: 'API servers renew every ten seconds only, and clocks differ by most of two minutes',
      given: [renewed(lease, always), renewed('apiserver-wlv32tlttr', { '0m': { from: 110, perMinute: 60 } })],
      expect: [quiet('12m30s'), quiet('30m')],
    },
    {
      alert,
      tells: 'The clock of another program that holds a lease in the namespace is ten minutes fast',
      given: [
        renewed(lease, always),
        renewed('apiserver-wlv32tlttr', always),
        renewed('cloud-controller', { '0m': { from: 600, perMinute: 60 } }),
      ],
      expect: [quiet('12m30s'), quiet('30m')],
    },
    {
      alert,
      tells: 'Where API servers hold no leases, the other component shows that time goes on',
      given: [renewed(lease, until(5)), renewed(other, always)],
      expect: [quiet('12m'), fires('12m30s', noLeader('7m 30s'))],
      skip: neverRenewed,
    },
    {
      alert,
      tells: 'The leader’s host is busy, and renews its lease a little more than two minutes late',
      given: [
        renewed(lease, { ...always, '5m': { from: 174, perMinute: 60 } }),
        renewed('apiserver-wlv32tlttr', always),
      ],
      expect: [quiet('9m30s'), fires('10m', noLeader('2m 6s'))],
      skip: neverRenewed,
    },
    {
      alert,
      tells: 'A lease of the same name in another namespace is another program’s',
      given: [renewed(lease, always, 'team-a'), renewed(lease, until(5)), renewed('apiserver-wlv32tlttr', always)],
      expect: [quiet('12m'), fires('12m30s', noLeader('7m 30s'))],
      skip: neverRenewed,
    },
    {
      alert,
      tells: 'Leader election is off: there is no lease',
      given: [renewed('apiserver-wlv32tlttr', always)],
      expect: [quiet('12m30s'), quiet('30m')],
    },
    {
      alert,
      tells: 'Kube-state-metrics is gone: nothing is known of leases',
      given: [
        renewed(lease, { ...always, '5m': 'gone' }),
        renewed('apiserver-wlv32tlttr', { ...always, '5m': 'gone' }),
      ],
      expect: [quiet('12m30s'), quiet('30m')],
    },
  ]
}
