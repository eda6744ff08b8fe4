import { type Text, text } from '../../../core/text.js'
import type { Detail } from '../../../model/alert.js'
import { recorded } from '../../../model/recorded.js'
import { narrow } from '../../../model/scope.js'
import type { Unit } from '../../../model/unit.js'
import { noneOf } from '../../../promql/matchers.js'
import { keptAway, nowhere, scattered, tooLarge } from '../signals/causes.js'
import { largestRoom } from '../signals/room.js'

// What the text of KubePodUnschedulable says of the cause: each sentence is there when its query has a result.

interface Reason {
  readonly words: Text
  readonly details: readonly Detail[]
}

interface Amount {
  readonly as: string
  readonly resource: string
  readonly unit: Unit
  readonly words: Text
}

const amounts: readonly Amount[] = [
  {
    as: 'cpu',
    resource: 'cpu',
    unit: 'cores',
    words: text(
      '[ CPU is missing: one asks for {cpu} cores, and the most that a schedulable node has left is {cpuRoom}.]',
      '[ CPU가 모자랍니다. 한 파드가 {cpu}코어를 요청하는데, 배치할 수 있는 노드에 남은 가장 큰 자리는 {cpuRoom}코어입니다.]',
    ),
  },
  {
    as: 'memory',
    resource: 'memory',
    unit: 'bytes',
    words: text(
      '[ Memory is missing: one asks for {memory}, and the most that a schedulable node has left is {memoryRoom}.]',
      '[ 메모리가 모자랍니다. 한 파드가 {memory}를 요청하는데, 배치할 수 있는 노드에 남은 가장 큰 자리는 {memoryRoom}입니다.]',
    ),
  },
  {
    as: 'storage',
    resource: 'ephemeral_storage',
    unit: 'bytes',
    words: text(
      '[ Local storage is missing: one asks for {storage}, and the most that a schedulable node has left is {storageRoom}.]',
      '[ 로컬 저장 공간이 모자랍니다. 한 파드가 {storage}를 요청하는데, 배치할 수 있는 노드에 남은 가장 큰 자리는 {storageRoom}입니다.]',
    ),
  },
  {
    as: 'pods',
    resource: 'pods',
    unit: 'count',
    words: text(
      '[ No schedulable node takes {pods} pod more: each has as many as it may (places left: {podsRoom}).]',
      '[ 파드를 {pods}개 더 받을 수 있는 노드가 없습니다. 모두 최대 파드 수에 이르렀습니다(남은 자리 {podsRoom}개).]',
    ),
  },
]

const known = amounts.map(({ resource }) => resource)

const bySize = ({ as, resource, unit, words }: Amount): Reason => ({
  words,
  details: [
    { as, query: (s) => narrow(tooLarge(s), { resource }, s), unit, limit: 1 },
    { as: `${as}Room`, query: (s) => narrow(recorded(s, largestRoom), { resource }, s), unit, limit: 1 },
  ],
})

const others: readonly Reason[] = [
  {
    words: text(
      '[ No schedulable node has as much left of an extended resource as one asks for: {extended}.]',
      '[ 한 파드가 요청하는 확장 리소스만큼 자리가 남은 노드가 없습니다(요청: {extended}).]',
    ),
    details: [
      {
        as: 'extended',
        query: (s) => narrow(tooLarge(s), { resource: noneOf(...known) }, s),
        label: 'resource',
        unit: 'count',
        limit: 3,
      },
    ],
  },
  {
    words: text(
      '[ No schedulable node has any of this: {nowhere}.]',
      '[ 배치할 수 있는 노드 중 이 리소스를 가진 노드가 없습니다: {nowhere}.]',
    ),
    details: [{ as: 'nowhere', query: nowhere, label: 'resource', limit: 5 }],
  },
  {
    words: text(
      '[ No one node has all of it: {scattered} are free, but not together.]',
      '[ 필요한 것을 모두 가진 노드가 없습니다. {scattered}가 남아 있지만 한 노드에 함께 있지 않습니다.]',
    ),
    details: [{ as: 'scattered', query: scattered, label: 'resource', limit: 5 }],
  },
  {
    words: text(
      '[ Size is not the cause: {fitting} nodes have room. A taint, a node selector, affinity, topology spread, a host port or the zone of a volume keeps them away.]',
      '[ 크기 문제가 아닙니다. 자리가 있는 노드가 {fitting}대입니다. 테인트, 노드 셀렉터, 어피니티, 토폴로지 분산, 호스트 포트, 볼륨의 가용 영역 때문에 배치되지 않습니다.]',
    ),
    details: [{ as: 'fitting', query: keptAway, unit: 'count', limit: 1 }],
  },
]

const all = [...amounts.map(bySize), ...others]
const joined = (language: 'en' | 'ko') => all.map(({ words }) => words[language]).join('')

/** All sentences, one after the other, and what they tell. */
export const reasons: Reason = {
  words: text(joined('en'), joined('ko')),
  details: all.flatMap(({ details }) => details),
}
