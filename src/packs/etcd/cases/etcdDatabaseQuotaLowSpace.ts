import { type AlertCase, fires, quiet, type RecordCase, reads } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { etcdDatabaseQuotaLowSpace as alert } from '../alerts/etcdDatabaseQuotaLowSpace.js'
import { quotaLeft } from '../signals/database.js'
import { database, name } from './database.js'

const critical = (value: string) => ({ severity: 'critical', on: { instance: name }, value }) as const
const warning = (value: string) => ({ ...critical(value), severity: 'warning' }) as const

const trendsNeedHistory = { ...ratesNeedHistory, gap: 'the trend also sees what was before the gap' } as const

export const cases: readonly (AlertCase | RecordCase)[] = [
  {
    record: quotaLeft,
    tells: 'A database of half a GiB, of two',
    given: database({ '0m': '512Mi' }),
    expect: [reads('2m', { instance: name }, 0.75)],
  },
  {
    alert,
    tells: 'An operator writes a flood of objects, and the database is defragmented after them',
    given: database({ '0m': '1900Mi', '5m': '1966.08Mi', '25m': '512Mi' }),
    expect: [
      quiet('14m'),
      fires('16m', {
        ...critical('4%'),
        summary: 'The database of etcd member etcd-0 has 4% of its quota left in cluster seoul',
      }),
      fires('17m', critical('4%')),
      fires('34m', critical('4%')),
      quiet('37m'),
    ],
  },
  {
    alert,
    tells: 'It stays just below the limit',
    given: database({ '0m': '1937.4Mi' }),
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'It grows by a fifth of the quota in an hour, and then no more',
    given: database({ '0m': { from: '1000Mi', perMinute: '7Mi' }, '55m': '1385Mi' }),
    expect: [
      quiet('24m'),
      fires('25m', critical('42.63%')),
      fires('38m', critical('38.18%')),
      fires('1h', critical('32.37%')),
      fires('1h35m', critical('32.37%'), warning('32.37%')),
      fires('1h50m', warning('32.37%')),
    ],
    skip: trendsNeedHistory,
  },
  {
    alert,
    tells: 'A backup is restored into a cluster that has plenty of room: it grows fast, and stops with half of it left',
    given: database({ '0m': { from: '500Mi', perMinute: '7Mi' }, '1h10m': '990Mi' }),
    expect: [quiet('40m'), quiet('1h10m'), quiet('1h40m')],
  },
  {
    alert,
    tells: 'More than half is used, and a little more with each hour',
    given: database({ '0m': { from: '1126Mi', perMinute: '0.2Mi' }, '1h20m': '600Mi' }),
    expect: [quiet('1h9m'), fires('1h10m', warning('44.34%')), fires('1h28m', warning('44.24%')), quiet('1h32m')],
    skip: trendsNeedHistory,
  },
  {
    alert,
    tells: 'It grows so slowly that there is time',
    given: database({ '0m': { from: '1126Mi', perMinute: '0.12Mi' } }),
    expect: [quiet('30m'), quiet('1h20m')],
  },
  {
    alert,
    tells: 'A new cluster fills at the same pace, and less than half is used',
    given: database({ '0m': { from: '850Mi', perMinute: '0.5Mi' } }),
    expect: [quiet('30m'), quiet('1h20m')],
  },
  {
    alert,
    tells: 'A member joins, and what is known of it for half an hour grows fast',
    given: database({ '15m': { from: '1000Mi', perMinute: '7Mi' } }),
    expect: [quiet('38m'), fires('40m', critical('42.63%'))],
    skip: trendsNeedHistory,
  },
  {
    alert,
    tells: 'A member joins, and what is known of it for an hour grows slowly',
    given: database({ '20m': { from: '1126Mi', perMinute: '0.2Mi' } }),
    expect: [quiet('1h10m'), quiet('1h15m')],
  },
]
