import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { noData } from '../../../node/dashboards/words.js'
import { controllerManagerLeaseAge, schedulerLeaseAge } from '../../signals/leases.js'
import {
  clientCertificates,
  componentCpu,
  componentErrors,
  componentGoroutines,
  componentLatency,
  componentMemory,
  componentRequests,
  componentsKnown,
  componentsUp,
  componentVersions,
  leaders,
} from './summaries.js'

const byComponent = text('{component}', '{component}')
const third = { width: 8 } as const

export const controlPlane = dashboard({
  id: 'control-plane',
  title: text('Control plane', '컨트롤 플레인'),
  question: text('Is a component unhealthy?', '어느 구성 요소에 문제가 있나?'),
  variables: [],
  next: ['scheduler-controllers', 'kube-proxy', 'cluster'],
  rows: [
    {
      title: text('Is a component unhealthy?', '어느 구성 요소에 문제가 있나?'),
      panels: [
        {
          kind: 'objects',
          title: text('Components', '구성 요소'),
          description: text(
            'A row for each component that is scraped. Requests are those that it sends to the API server; “up” below “known” means that a replica does not answer. Who leads is told by the leases, also where a component is not scraped.',
            '수집하는 구성 요소마다 한 줄입니다. 요청은 API 서버로 보내는 것입니다. ‘응답’이 ‘전체’보다 작으면 응답하지 않는 복제본이 있습니다. 리더는 리스로 알아내므로 수집하지 않는 구성 요소도 나옵니다.',
          ),
          shows: [
            { signal: componentsUp, as: text('Up', '응답') },
            { signal: componentsKnown, as: text('Known', '전체') },
            { signal: leaders, as: text('Leader', '리더'), labelsOnly: true },
            { signal: componentVersions, as: text('Version', '버전'), labelsOnly: true },
            { signal: componentRequests, as: text('Requests/s', '초당 요청') },
            { signal: componentErrors, as: text('Errors', '오류') },
            { signal: componentLatency, as: text('Latency, p99', '지연(p99)') },
            { signal: componentCpu, as: text('CPU', 'CPU') },
            { signal: componentMemory, as: text('Memory', '메모리') },
            { signal: clientCertificates, as: text('Certificates end in', '인증서 만료까지') },
          ],
          columns: {
            component: text('Component', '구성 요소'),
            lease_holder: text('Leader', '리더'),
            git_version: text('Version', '버전'),
          },
          sortedBy: componentsKnown,
          noValue: noData,
          width: 24,
          height: 9,
        },
        lines(
          schedulerLeaseAge,
          text(
            'How long ago the leading scheduler showed a sign of life, compared with API servers. About a second is normal.',
            'API 서버에 비해 리더 스케줄러가 마지막으로 살아 있음을 알린 뒤 지난 시간입니다. 1초 안팎이 정상입니다.',
          ),
          text('scheduler', '스케줄러'),
        ),
        lines(
          controllerManagerLeaseAge,
          text(
            'The same of the leading controller manager.',
            '리더 컨트롤러 매니저가 마지막으로 살아 있음을 알린 뒤 지난 시간입니다.',
          ),
          text('controller manager', '컨트롤러 매니저'),
        ),
      ],
    },
    {
      title: text('What they ask of the API server', 'API 서버로 보내는 요청'),
      collapsed: true,
      panels: [
        lines(
          componentRequests,
          text(
            'Requests per second: a component that suddenly asks for more is often the cause of a slow API server.',
            '초당 요청 수입니다. 갑자기 늘어난 구성 요소가 API 서버를 느리게 하는 원인인 경우가 많습니다.',
          ),
          byComponent,
          third,
        ),
        lines(
          componentErrors,
          text(
            'The share that ended with a server’s error or without an answer.',
            '서버 오류로 끝났거나 응답이 없던 비율입니다.',
          ),
          byComponent,
          third,
        ),
        lines(
          componentLatency,
          text(
            'As the component sees it, network and load balancer included.',
            '네트워크와 로드 밸런서를 포함해, 구성 요소 쪽에서 잰 시간입니다.',
          ),
          byComponent,
          third,
        ),
      ],
    },
    {
      title: text('What they use', '사용량'),
      collapsed: true,
      panels: [
        lines(componentCpu, text('All replicas together.', '복제본 전체의 합입니다.'), byComponent, third),
        lines(
          componentMemory,
          text(
            'Memory that grows with the number of objects is normal; memory that grows without end is a leak or a flood of objects.',
            '객체 수에 따라 느는 것은 정상입니다. 끝없이 늘면 누수이거나 객체가 쏟아지는 것입니다.',
          ),
          byComponent,
          third,
        ),
        lines(
          componentGoroutines,
          text(
            'Work that hangs keeps its goroutine: a count that only rises tells of it.',
            '멈춘 작업은 고루틴을 쥐고 있습니다. 늘기만 한다면 어딘가 걸려 있는 것입니다.',
          ),
          byComponent,
          third,
        ),
      ],
    },
  ],
})
