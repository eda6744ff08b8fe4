import { text } from '../../../core/text.js'
import { perSecond } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { notMatches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeExporter } from './jobs.js'

// Pods' ends of the network come and go by the hundred, and their packets pass a real device anyway.
export const realDevices = notMatches(
  'lo|(azv|br-|cali|cilium_|cni|docker|eni|flannel|gke|kube-|lxc|nodelocal|tunl|veth|vxlan).*',
)

const packets = (s: Settings, what: 'errs' | 'packets') => {
  const of = (direction: 'receive' | 'transmit') =>
    perSecond(s, series(`node_network_${direction}_${what}_total`, { device: realDevices, ...nodeExporter(s) }))
  return promql`(${of('receive')} + ${of('transmit')})`
}

export const networkErrorsRatio = signal({
  name: 'node_network_errors_ratio',
  means: text('Share of a device’s packets that fail', '네트워크 장치에서 오류가 난 패킷 비율'),
  unit: 'ratio',
  by: ['cluster', 'node', 'device'],
  kind: 'gauge',
  expr: (s) => byNodeName(s, promql`${packets(s, 'errs')} / ${packets(s, 'packets')}`, ['device']),
  limits: above({ warning: '1%' }),
  needs: ['node-exporter'],
})
