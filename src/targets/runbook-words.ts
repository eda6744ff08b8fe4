import type { Language } from '../core/text.js'
import type { Situation } from '../model/alert.js'

interface Words {
  readonly title: string
  readonly times: (until: string, after: string) => string
  readonly situation: string
  readonly component: string
  readonly byComponent: string
  readonly identity: string
  readonly limit: string
  readonly silencedBy: string
  /** What the prose names and these settings leave out. */
  readonly unbuilt: string
  readonly dashboard: string
  readonly situations: Readonly<Record<Situation, string>>
}

/** The words of a runbook's head. */
export const runbookWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Runbooks',
    times: (until, after) => `once it has held for ${until}, and until it has been over for ${after}`,
    situation: 'Situation',
    component: 'Component',
    byComponent: 'By component',
    identity: 'One alert per',
    limit: 'Limit',
    silencedBy: 'Silenced by',
    unbuilt: 'Named below, not built here',
    dashboard: 'Dashboard',
    situations: {
      'node-down': 'A node is down or not Ready',
      'control-plane': 'A component of the control plane is unhealthy',
      placement: 'Pods cannot be placed',
      'node-pressure': 'A node runs short of a resource',
      restarts: 'A container restarts again and again',
      'volume-full': 'A volume fills up',
      workload: 'A workload is not as it should be',
      monitoring: 'The monitoring itself',
    },
  },
  ko: {
    title: '런북',
    times: (until, after) => `${until} 이상 이어지면 발생, 해소된 뒤 ${after} 지나면 종료`,
    situation: '상황',
    component: '구성 요소',
    byComponent: '구성 요소별',
    identity: '알림 단위',
    limit: '한도',
    silencedBy: '함께 울리지 않게 하는 알림',
    unbuilt: '아래에 나오지만 이 설정에는 없는 알림',
    dashboard: '대시보드',
    situations: {
      'node-down': '노드가 내려갔거나 Ready가 아님',
      'control-plane': '컨트롤 플레인 구성 요소 이상',
      placement: '파드를 배치할 수 없음',
      'node-pressure': '노드의 자원 부족',
      restarts: '컨테이너가 계속 재시작됨',
      'volume-full': '볼륨이 가득 참',
      workload: '워크로드 이상',
      monitoring: '모니터링 자체의 이상',
    },
  },
}
