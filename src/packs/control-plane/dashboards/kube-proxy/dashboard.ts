import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { byNode } from '../../../node/dashboards/words.js'
import { proxySyncLag } from '../../signals/kube-proxy.js'
import { programmingTime, proxiesUp, rules, syncFailures, syncTime, waitingChanges } from './summaries.js'

const third = { width: 8 } as const

export const kubeProxy = dashboard({
  id: 'kube-proxy',
  title: text('kube-proxy', 'kube-proxy'),
  question: text('Do the rules for Services follow what changes?', '서비스 규칙이 변경을 따라가고 있나?'),
  variables: [{ name: 'node', title: text('Node', '노드'), from: 'kube_node_info', all: true }],
  next: ['control-plane', 'node', 'cluster'],
  rows: [
    {
      title: text('Do the rules for Services follow what changes?', '서비스 규칙이 변경을 따라가고 있나?'),
      panels: [
        {
          ...lines(
            proxiesUp,
            text(
              'Instances that answer Prometheus: one for each node.',
              '프로메테우스에 응답하는 수입니다. 노드마다 하나입니다.',
            ),
            text('up', '정상'),
            { width: 4, height: 8 },
          ),
          kind: 'stat',
        },
        lines(
          proxySyncLag,
          text(
            'How old the rules of a node are while changes wait to be written. Nothing is shown where nothing waits.',
            '변경이 대기 중인데 쓰이지 않은 동안 노드의 규칙이 얼마나 낡았는지 보여 줍니다. 대기 중인 것이 없으면 비어 있습니다.',
          ),
          byNode,
          { width: 20, noValue: text('nothing waits', '대기 없음'), emptyWhenHealthy: true },
        ),
        lines(
          programmingTime,
          text(
            'From the change of an endpoint until nodes have a rule for it, the API server’s and the controller’s time included.',
            '엔드포인트가 바뀐 뒤 노드에 규칙이 생기기까지 걸린 시간입니다. API 서버와 컨트롤러의 시간도 포함합니다.',
          ),
          byNode,
          third,
        ),
        lines(
          syncTime,
          text(
            'How long one write takes. In iptables mode it grows with the number of Services and endpoints.',
            '규칙을 한 번 쓰는 데 걸린 시간입니다. iptables 모드에서는 서비스와 엔드포인트 수에 따라 늘어납니다.',
          ),
          byNode,
          third,
        ),
        lines(
          syncFailures,
          text(
            'Writes that the kernel refused or that got no lock in time.',
            '커널이 거부했거나 잠금을 얻지 못해 실패한 쓰기입니다.',
          ),
          byNode,
          { ...third, noValue: text('none', '없음'), emptyWhenHealthy: true },
        ),
      ],
    },
    {
      title: text('Rules and changes', '규칙과 변경'),
      collapsed: true,
      panels: [
        lines(
          rules,
          text(
            'Rules in iptables mode; other modes do not count them.',
            'iptables 모드의 규칙 수입니다. 다른 모드는 세지 않습니다.',
          ),
          byNode,
        ),
        lines(
          waitingChanges,
          text('Changes that are known and not written yet.', '알고 있지만 아직 쓰지 않은 변경입니다.'),
          byNode,
        ),
      ],
    },
  ],
})
