import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { queueDepth, queueTrend, queueWait } from '../signals/controllers.js'

export const KubeControllerBacklog = alert({
  name: 'KubeControllerBacklog',
  situation: 'control-plane',
  component: 'kube-controller-manager',
  tiers: {
    warning: {
      when: all(breaches(queueDepth, 'warning'), breaches(queueWait, 'warning'), breaches(queueTrend, 'warning')),
      for: '15m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{value} objects wait for the controller {name}[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]{name} 컨트롤러를 기다리는 객체 {value}개',
  ),
  description: text(
    'The work queue {name} of the controller manager[ in cluster {cluster}] holds {value} objects and has not become shorter for {for}, and at its pace it is minutes behind. What this controller does comes late or not at all. Either it hangs (on a webhook, a cloud API, a volume plugin) or something changes objects faster than it can follow: its log and the rate of additions tell which.',
    '[{cluster} 클러스터에서 ]컨트롤러 매니저의 {name} 작업 큐에 객체 {value}개가 쌓였고, {for} 동안 줄지 않았습니다. 지금 속도로는 몇 분씩 뒤처집니다. 이 컨트롤러가 하는 일이 늦어지거나 멈춥니다. 컨트롤러가 웹훅, 클라우드 API, 볼륨 플러그인에 걸려 있거나, 객체가 처리 속도보다 빨리 바뀌고 있는 것입니다. 로그와 큐 추가 속도를 보면 구분됩니다.',
  ),
  shows: 'scheduler-controllers',
})
