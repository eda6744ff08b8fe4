import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { reloadersFailing } from '../../signals/config-reloaders.js'
import { reconcileErrors, resourcesRejected } from '../../signals/operator.js'

const lines = { kind: 'timeseries', width: 8, height: 7 } as const
const noOperator = text('no operator scraped', '스크레이프하는 오퍼레이터 없음')
/** What the operator makes of what is committed. */
export const operator: Row = {
  title: text('The operator', '오퍼레이터'),
  collapsed: true,
  panels: [
    {
      ...lines,
      description: text(
        'Objects that it leaves out because they are not valid.',
        '올바르지 않아 빼놓은 오브젝트입니다.',
      ),
      shows: [{ signal: resourcesRejected, as: text('{namespace} {resource}', '{namespace} {resource}') }],
      noValue: noOperator,
    },
    {
      ...lines,
      description: text(
        'Above zero for long, what is committed does not arrive.',
        '오래 0보다 크면 커밋한 내용이 반영되지 않는 것입니다.',
      ),
      shows: [{ signal: reconcileErrors, as: text('{namespace}', '{namespace}') }],
      noValue: noOperator,
    },
    {
      ...lines,
      description: text(
        'Pods whose sidecar cannot hand over what was committed: they go on with the configuration of before.',
        '사이드카가 커밋한 내용을 반영하지 못해 예전 설정을 그대로 쓰는 파드입니다.',
      ),
      shows: [{ signal: reloadersFailing, as: text('{namespace}', '{namespace}') }],
      noValue: text('none', '없음'),
    },
  ],
}
