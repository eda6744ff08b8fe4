import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { clusterUsageMissing } from '../signals/container-usage.js'
import { inputMissing } from '../signals/families.js'

export const MonitoringInputMissing = alert({
  name: 'MonitoringInputMissing',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: {
      when: except(breaches(inputMissing, 'warning'), breaches(clusterUsageMissing, 'critical')),
      for: '30m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{family} of {job} has vanished[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]{job}의 {family}가 사라짐',
  ),
  description: text(
    'Alerts read {family}, of which {job}[ in cluster {cluster}] had {value} series within the last day and has none now, although it answers: those alerts are silent. It was dropped by a relabelling or a sample limit, switched off by a flag, or renamed in a new version, or Prometheus can read only other paths of it. `mangru explain {family}` says who reads it.',
    '알림이 쓰는 {family}가 [{cluster} 클러스터의 ]{job}에서 사라졌습니다. 하루 안에는 시계열이 {value}개 있었고, {job}은 지금도 응답합니다. 이 메트릭을 읽는 알림은 조용해집니다. 리레이블링이나 샘플 제한으로 버려졌거나, 플래그로 꺼졌거나, 새 버전에서 이름이 바뀌었거나, 프로메테우스가 다른 경로만 읽을 수 있는 것입니다. 누가 읽는지는 `mangru explain {family}`로 봅니다.',
  ),
  shows: 'exporters',
})
