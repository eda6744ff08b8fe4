/** How kube-state-metrics spells an object's own label in its `…_labels` families. */
export const kubeLabel = (key: string): `label_${string}` => `label_${key.replace(/[^a-zA-Z0-9_]/g, '_')}`
