import { text } from '../../core/text.js'
import { asExpr, limitOf } from '../../model/limit-of.js'
import { above } from '../../model/limits.js'
import type { Tile } from '../../model/pack.js'
import { recorded } from '../../model/recorded.js'
import { signal } from '../../model/signal.js'
import { promql } from '../../promql/template.js'
import { noVolumes } from './dashboards/words.js'
import { claim } from './signals/claims.js'
import { volumeFree } from './signals/filling.js'

const cluster = ['cluster']

export const fullVolumes = signal({
  name: 'full_volumes',
  means: text('Volumes that are nearly full', '거의 가득 찬 볼륨'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => {
    const limit = asExpr(limitOf(volumeFree, 'warning', s) ?? 0, s)
    return promql`sum by (${cluster}) (${recorded(s, volumeFree)} < bool ${limit})`
  },
  limits: above({ warning: 0 }),
  needs: ['kubelet'],
})

export const fullestVolumes = signal({
  name: 'fullest_volumes',
  means: text('Fullest volumes', '가장 많이 찬 볼륨'),
  unit: 'ratio',
  by: claim,
  kind: 'gauge',
  expr: (s) => promql`bottomk by (${cluster}) (3, ${recorded(s, volumeFree)})`,
  needs: ['kubelet'],
})

/** Situation 6 on the landing page. */
export const storageTile: Tile = {
  situation: 'volume-full',
  panels: [
    {
      kind: 'stat',
      description: text(
        'Volumes of which less is free than the limit of the warning, whether they grow or not.',
        '남은 비율이 warning 한도보다 낮은 볼륨 수입니다. 늘고 있는지는 따지지 않습니다.',
      ),
      shows: [{ signal: fullVolumes, as: text('volumes', '볼륨') }],
      opens: 'storage',
      noValue: noVolumes,
      width: 4,
      height: 5,
    },
    {
      kind: 'objects',
      description: text(
        'The three fullest volumes; each opens the claims of its namespace.',
        '가장 많이 찬 볼륨 세 개입니다. 누르면 그 네임스페이스의 PVC가 열립니다.',
      ),
      shows: [{ signal: fullestVolumes, as: text('Free', '남음') }],
      limitsOf: volumeFree,
      columns: { namespace: text('Namespace', '네임스페이스'), persistentvolumeclaim: text('Claim', 'PVC') },
      opens: 'storage',
      noValue: noVolumes,
      width: 8,
      height: 5,
    },
  ],
}
