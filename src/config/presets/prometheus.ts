import type { StackPreset } from './preset.js'

/** A Prometheus by hand: jobs have mangru's names, every target of a node has its name as `node`, nothing is dropped. */
export const prometheus = {
  unscraped: ['config-reloader', 'containerd', 'cri-o', 'metrics-server', 'prometheus-operator'],
  jobNames: {},
  nodeName: 'label',
  withoutPath: [],
  losses: {},
} as const satisfies StackPreset
