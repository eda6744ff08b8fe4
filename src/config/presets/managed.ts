import type { ProfilePreset } from './preset.js'

/** The provider keeps the control plane to itself, but for the API server; kube-proxy is bound to 127.0.0.1 or replaced. */
export const managed: ProfilePreset = {
  unscraped: ['etcd', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'],
}
