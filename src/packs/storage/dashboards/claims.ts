import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { claimLost, claimPending } from '../signals/claim-states.js'
import { volumeFree, volumeFreeBytes, volumeInodesFree } from '../signals/filling.js'
import { volumeGrowth, volumeTimeLeft, volumeUsed, volumeUsedBytes } from './summaries.js'
import { noVolumes } from './words.js'

/** The answer: a row for each claim, the fullest first. */
export const claims: Row = {
  title: text('Which volumes fill, and when?', '어느 볼륨이, 언제 가득 차나?'),
  panels: [
    {
      kind: 'objects',
      title: text('Claims, the fullest first', 'PVC(가장 많이 찬 것부터)'),
      description: text(
        'A row for each claim that a pod mounts, however many nodes mount it. Growth is that of the last six hours by the lowest of each quarter of an hour; the time to full is there only where it grows. Read-only claims, and those that may fill up by configuration, have no share.',
        '파드가 마운트한 PVC마다 한 줄이며, 여러 노드가 마운트해도 한 줄입니다. 증가량은 최근 6시간의 15분별 최저치로 계산하고, 남은 시간은 늘고 있을 때만 나옵니다. 읽기 전용이거나 설정으로 제외한 PVC에는 비율이 없습니다.',
      ),
      shows: [
        { signal: volumeUsed, as: text('Used', '사용률') },
        { signal: volumeFree, as: text('Free', '남은 비율') },
        { signal: volumeUsedBytes, as: text('Used space', '사용 공간') },
        { signal: volumeFreeBytes, as: text('Free space', '남은 공간') },
        { signal: volumeGrowth, as: text('Growth per day', '하루 증가량') },
        { signal: volumeTimeLeft, as: text('Time to full', '가득 차기까지') },
        { signal: volumeInodesFree, as: text('Inodes free', '남은 아이노드') },
      ],
      columns: { namespace: text('Namespace', '네임스페이스'), persistentvolumeclaim: text('Claim', 'PVC') },
      sortedBy: volumeUsed,
      noValue: noVolumes,
      width: 16,
      height: 14,
    },
    {
      kind: 'table',
      title: text('Pending claims', 'Pending 상태인 PVC'),
      description: text(
        'Claims that are not bound, and how many pods wait for each. One that waits for its first pod is not listed.',
        '아직 묶이지 않은 PVC와 기다리는 파드 수입니다. 첫 파드를 기다리는 PVC는 나오지 않습니다.',
      ),
      shows: [{ signal: claimPending, as: text('Pods', '파드') }],
      columns: { namespace: text('Namespace', '네임스페이스'), persistentvolumeclaim: text('Claim', 'PVC') },
      noValue: text('none waits', '기다리는 PVC 없음'),
      width: 8,
      height: 7,
      emptyWhenHealthy: true,
    },
    {
      kind: 'state-timeline',
      title: text('Lost claims', '볼륨을 잃은 PVC'),
      description: text(
        'When a claim was without the volume that it was bound to.',
        'PVC가 묶여 있던 볼륨을 잃은 때를 보여 줍니다.',
      ),
      shows: [
        { signal: claimLost, as: text('{namespace}/{persistentvolumeclaim}', '{namespace}/{persistentvolumeclaim}') },
      ],
      noValue: text('no claims', 'PVC 없음'),
      width: 8,
      height: 7,
    },
  ],
}
