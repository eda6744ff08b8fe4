import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { databaseFailures } from '../signals/prometheus-storage.js'

export const PrometheusTSDBFailing = alert({
  name: 'PrometheusTSDBFailing',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: { when: breaches(databaseFailures, 'warning'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    'The database of {namespace}/{pod} failed {value} times in 3 hours[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 3시간 동안 데이터베이스 작업 {value}회 실패',
  ),
  description: text(
    'Compactions, reloads of blocks, truncations or writes of the write-ahead log of Prometheus {namespace}/{pod}[ in cluster {cluster}] failed {value} times in three hours, or it started with a corrupt log. Until they succeed, memory and disk grow, and what is in memory is lost at the next crash. The log names the operation; see whether the disk is full or read-only first.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}에서 컴팩션, 블록 다시 읽기, WAL 정리나 쓰기가 3시간 동안 {value}회 실패했거나, WAL이 손상된 채로 시작했습니다. 성공할 때까지 메모리와 디스크가 계속 늘고, 비정상 종료되면 메모리에 있던 데이터를 잃습니다. 로그에 어떤 작업인지 나옵니다. 디스크가 찼거나 읽기 전용이 되지 않았는지부터 보세요.',
  ),
  shows: 'prometheus',
})
