import type { StackName } from '../model/settings.js'

/** The labels by which a stack's Prometheus selects rules and monitors: the chart its release's, kube-prometheus a role for rules. */
const labels: Readonly<Record<StackName, Readonly<Record<'rules' | 'monitors', Readonly<Record<string, string>>>>>> = {
  prometheus: { rules: {}, monitors: {} },
  'kube-prometheus': { rules: { prometheus: 'k8s', role: 'alert-rules' }, monitors: {} },
  'kube-prometheus-stack': {
    rules: { release: 'kube-prometheus-stack' },
    monitors: { release: 'kube-prometheus-stack' },
  },
}

/** The labels of an object that a stack's Prometheus is to read. */
export const labelsFor = (stack: StackName, what: 'rules' | 'monitors'): Readonly<Record<string, string>> => ({
  'app.kubernetes.io/name': 'mangru',
  ...labels[stack][what],
})
