import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, critically, except } from '../../../model/condition.js'
import type { Severity } from '../../../model/severity.js'
import { waitsForVolume } from '../signals/causes.js'
import { unschedulablePods } from '../signals/unschedulable.js'
import { reasons } from './reasons.js'

// A claim that is Pending has an alert of its own.
const unplaced = (severity: Severity) =>
  except(breaches(unschedulablePods, severity), breaches(waitsForVolume, severity))

export const KubePodUnschedulable = alert({
  name: 'KubePodUnschedulable',
  situation: 'placement',
  component: 'scheduler',
  tiers: {
    critical: { when: critically(unplaced('critical')), for: '15m', keepFiringFor: '5m' },
    warning: { when: unplaced('warning'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    '{value} pods of {workload_type} {namespace}/{workload} cannot be placed[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{workload_type} {namespace}/{workload} 파드 {value}개를 배치할 수 없음',
  ),
  description: text(
    `The scheduler has found no node for {value} pods of the {workload_type} {namespace}/{workload}[ in cluster {cluster}] for over {for}.${reasons.words.en} What counts are requests against allocatable, not use. \`kubectl describe pod\` shows the scheduler’s own words in the event FailedScheduling; lower the requests, free a node, or add one.`,
    `[{cluster} 클러스터의 ]{workload_type} {namespace}/{workload} 파드 {value}개를 스케줄러가 {for} 넘게 배치하지 못했습니다.${reasons.words.ko} 실제 사용량이 아니라 할당 가능한 양 대비 요청량이 기준입니다. \`kubectl describe pod\`의 FailedScheduling 이벤트에 스케줄러가 남긴 이유가 있습니다. 요청량을 줄이거나, 노드를 비우거나, 노드를 추가하세요.`,
  ),
  details: reasons.details,
  shows: 'capacity',
  // In critical namespaces these do not wait for it.
  causedBy: ['KubeDeploymentUnavailable', 'KubeStatefulSetUnavailable'],
})
