import { text } from '../../../../core/text.js'
import { exists, perSecond } from '../../../../model/freshness.js'
import { inFiveMinutes } from '../../../../model/in-five-minutes.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { cadvisor } from '../../../node/signals/jobs.js'
import { pod } from '../../signals/owner.js'

// What is around a pod: its volumes, its network, its probes.

const claim = ['cluster', 'namespace', 'persistentvolumeclaim']
const mounted = [...pod, 'persistentvolumeclaim']
const probe = [...pod, 'container', 'probe_type', 'result']

const volume = <const Name extends string>(name: Name, means: ReturnType<typeof text>, part: 'bytes' | 'inodes') =>
  signal({
    name,
    means,
    unit: 'ratio',
    by: mounted,
    kind: 'gauge',
    expr: (s) => {
      const mounts = exists(s, mounted, series('kube_pod_spec_volumes_persistentvolumeclaims_info'))
      const [used, of] =
        part === 'bytes'
          ? [series('kubelet_volume_stats_used_bytes'), series('kubelet_volume_stats_capacity_bytes')]
          : [series('kubelet_volume_stats_inodes_used'), series('kubelet_volume_stats_inodes')]
      const share = promql`max by (${claim}) (${used}) / max by (${claim}) (${of})`
      return promql`${mounts} * on (${claim}) group_left () ${share}`
    },
  })

export const podVolumesUsed = volume('pod_volumes_used', text('Volumes, bytes used', '볼륨 사용률(용량)'), 'bytes')
export const podInodesUsed = volume('pod_inodes_used', text('Volumes, inodes used', '볼륨 사용률(아이노드)'), 'inodes')

const traffic = (s: Settings, way: 'receive' | 'transmit', what: 'bytes' | 'packets_dropped') =>
  promql`sum by (${pod}) (${perSecond(s, series(`container_network_${way}_${what}_total`, cadvisor(s)))})`

const network = <const Name extends string>(name: Name, means: ReturnType<typeof text>, way: 'receive' | 'transmit') =>
  signal({ name, means, unit: 'bytes', by: pod, kind: 'gauge', expr: (s) => traffic(s, way, 'bytes') })

/** Of a pod on the host's network these are the whole node's. */
export const podReceives = network('pod_receives', text('Received per second', '초당 수신'), 'receive')
export const podTransmits = network('pod_transmits', text('Sent per second', '초당 송신'), 'transmit')

export const podDrops = signal({
  name: 'pod_drops',
  means: text('Packets dropped per second', '초당 버려진 패킷'),
  unit: 'count',
  by: pod,
  kind: 'gauge',
  expr: (s) => promql`${traffic(s, 'receive', 'packets_dropped')} + ${traffic(s, 'transmit', 'packets_dropped')}`,
})

/** How probes ended in five minutes. */
export const podProbes = signal({
  name: 'pod_probes',
  means: text('Probes in 5 minutes, by result', '5분 동안의 프로브(결과별)'),
  unit: 'count',
  by: probe,
  kind: 'gauge',
  expr: (s) => inFiveMinutes(s, probe, series('prober_probe_total')),
  needs: ['kubelet'],
})
