import type { Survivor } from '../../model/pack.js'
import { survivors as rollouts } from './survivors/rollouts.js'

export const survivors: readonly Survivor[] = [
  ...rollouts,
  {
    subject: 'container_oom_kills',
    change: 'limit 1 → 0',
    reason: 'rows of 0, of containers that were killed so long ago, would be stored, and no limit is that low',
  },
]
