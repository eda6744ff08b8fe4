import { counter, type Family, gauge } from '../../family.js'

/** Families of component-base, which every Kubernetes component exposes. */
export const componentBase: readonly Family[] = [
  counter('cardinality_enforcement_unexpected_categorizations_total', [], { presence: 'always' }),
  counter('disabled_metrics_total', [], { since: '1.28', stability: 'BETA', presence: 'always' }),
  counter('hidden_metrics_total', [], { since: '1.28', stability: 'BETA', presence: 'always' }),
  gauge('kubernetes_build_info', ['major', 'minor', 'git_version', 'git_commit', 'git_tree_state', 'build_date', 'go_version', 'compiler', 'platform'], { stability: 'BETA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubelet'] }),
  gauge('kubernetes_feature_enabled', ['name', 'stage'], { since: '1.26', stability: 'BETA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubelet'] }),
  counter('registered_metrics_total', ['stability_level', 'deprecated_version'], { since: '1.28', stability: 'BETA' }),
  gauge('version_info', ['component', 'binary', 'emulation', 'min_compat'], { since: '1.34', stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'] }),
]
