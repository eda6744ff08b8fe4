import {
  alert,
  atLeast,
  breaches,
  dashboard,
  definePack,
  fires,
  given,
  latest,
  matches,
  promql,
  quiet,
  type Settings,
  series,
  signal,
  text,
} from 'mangru'

const deployment = ['cluster', 'namespace', 'deployment']

const critical = (s: Settings) => ({ namespace: matches(s.namespaces.critical) })

/** What is watched, stated once: the alert, the panel and the texts below are views of it. */
const missingReplicas = signal({
  name: 'platform_replicas_missing',
  means: text('Replicas that a critical Deployment lacks', '중요 Deployment에 모자라는 레플리카 수'),
  unit: 'count',
  by: deployment,
  kind: 'gauge',
  expr: (s) =>
    promql`${latest(s, deployment, series('kube_deployment_spec_replicas', critical(s)))}
      - ${latest(s, deployment, series('kube_deployment_status_replicas_available', critical(s)))}`,
  limits: atLeast({ warning: 1 }),
})

const PlatformDeploymentShort = alert({
  name: 'PlatformDeploymentShort',
  situation: 'workload',
  component: 'deployment',
  tiers: { warning: { when: breaches(missingReplicas, 'warning'), for: '10m', keepFiringFor: '5m' } },
  summary: text(
    '{namespace}/{deployment} lacks {value} replicas[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{deployment}: 레플리카 {value}개 부족',
  ),
  description: text(
    'For {for}, {namespace}/{deployment}[ in cluster {cluster}] has had {value} replicas less than it asks for. See with kubectl describe why its pods do not become available.',
    '[{cluster} 클러스터의 ]{namespace}/{deployment}에 레플리카가 {for} 동안 {value}개 모자랍니다. 파드가 왜 준비되지 않는지 kubectl describe로 확인하세요.',
  ),
  runbooks: new URL('./runbooks/', import.meta.url),
  shows: 'platform',
})

const platform = dashboard({
  id: 'platform',
  title: text('Platform', '플랫폼'),
  question: text('Does everything that the cluster itself needs run?', '클러스터 자체에 필요한 것이 모두 돌고 있나?'),
  variables: [],
  next: ['node'],
  rows: [
    {
      title: text('Deployments', 'Deployment'),
      panels: [
        {
          kind: 'timeseries',
          description: text(
            'How many replicas each critical Deployment lacks. More than none for long means that an add-on is on its last leg.',
            '중요 Deployment마다 모자라는 레플리카 수입니다. 오래 0보다 크면 애드온이 위태롭습니다.',
          ),
          shows: [{ signal: missingReplicas, as: text('{namespace}/{deployment}', '{namespace}/{deployment}') }],
          noValue: text('no critical Deployment', '중요 Deployment 없음'),
          width: 24,
          height: 8,
        },
      ],
    },
  ],
})

const coredns = { namespace: 'kube-system', deployment: 'coredns' }
const short = { severity: 'warning', on: coredns, value: '1' } as const

export const platformPack = definePack({
  name: 'platform',
  signals: [missingReplicas],
  alerts: [PlatformDeploymentShort],
  dashboards: [platform],
  cases: [
    {
      alert: PlatformDeploymentShort,
      tells: 'One of two replicas of CoreDNS is gone, and comes back',
      given: [
        given('kube_deployment_spec_replicas', coredns, { '0m': 2 }),
        given('kube_deployment_status_replicas_available', coredns, { '0m': 2, '5m': 1, '20m': 2 }),
      ],
      expect: [
        quiet('14m30s'),
        fires('15m', { ...short, summary: 'kube-system/coredns lacks 1 replicas in cluster seoul' }),
        fires('24m30s', short),
        quiet('25m'),
      ],
    },
    {
      alert: PlatformDeploymentShort,
      tells: 'A Deployment of an application is short: it is not the platform’s',
      given: [
        given('kube_deployment_spec_replicas', { namespace: 'shop', deployment: 'web' }, { '0m': 2 }),
        given('kube_deployment_status_replicas_available', { namespace: 'shop', deployment: 'web' }, { '0m': 0 }),
      ],
      expect: [quiet('15m'), quiet('30m')],
    },
  ],
})
