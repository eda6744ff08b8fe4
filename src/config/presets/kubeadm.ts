import type { ProfilePreset } from './preset.js'

/**
 * kubeadm binds the scheduler, the controller-manager and kube-proxy to 127.0.0.1, and etcd's plain metrics too; its
 * client port asks for a certificate. Source: kubeadm's static pod manifests and kube-proxy's defaults.
 */
export const kubeadm: ProfilePreset = {
  unscraped: ['etcd', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'],
}
