import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { etcdDatabaseHighFragmentationRatio as alert } from '../alerts/etcdDatabaseHighFragmentationRatio.js'
import { database, inUse, name } from './database.js'

const holes = (value: string) => ({ severity: 'warning', on: { instance: name }, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A million events are deleted, and the database is defragmented later',
    given: [...database({ '0m': '1000Mi', '30m': '420Mi' }), inUse({ '0m': '900Mi', '5m': '400Mi' })],
    expect: [
      quiet('14m30s'),
      fires('15m', {
        ...holes('40%'),
        summary: 'Only 40% of the database of etcd member etcd-0 is in use in cluster seoul',
      }),
      fires('39m30s', holes('40%')),
      quiet('42m'),
    ],
  },
  {
    alert,
    tells: 'Somewhat more than half is in use',
    given: [...database({ '0m': '1000Mi' }), inUse({ '0m': '550Mi' })],
    expect: [quiet('12m'), quiet('20m')],
  },
  {
    alert,
    tells: 'A small database is mostly holes',
    given: [...database({ '0m': '300Mi' }), inUse({ '0m': '90Mi' })],
    expect: [quiet('12m'), quiet('20m')],
  },
  {
    alert,
    tells: 'A database is mostly holes, and not quite small',
    given: [...database({ '0m': '130Mi', '5m': '300Mi' }), inUse({ '0m': '110Mi' })],
    expect: [quiet('14m30s'), fires('15m', holes('36.67%'))],
  },
]
