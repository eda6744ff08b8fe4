import { text } from '../../../core/text.js'

/** What stands where no kubelet tells of volumes. */
export const noVolumes = text(
  'no volume is mounted, or kubelets are not scraped',
  '마운트된 볼륨이 없거나 kubelet이 수집되지 않음',
)

/** A legend of claims. */
export const byClaim = text('{namespace}/{persistentvolumeclaim}', '{namespace}/{persistentvolumeclaim}')
