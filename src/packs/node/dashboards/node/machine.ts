import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { memoryStalled } from '../../../eviction/signals/stalls.js'
import { boots } from '../../signals/boots.js'
import { clockMaxError, clockOffset, clockOffsetGrowth, clockUnsynchronised } from '../../signals/clock.js'
import { bondingMissingLinks, raidMissingDisks, uncorrectableErrors } from '../../signals/hardware.js'
import { cpuWaiting, kernelOomKills } from '../../signals/traffic.js'
import { lines, states } from '../panels.js'

const byDevice = text('{node} {device}', '{node} {device}')
const third = { width: 8 } as const
const noHardware = {
  width: 8,
  emptyWhenHealthy: true,
  noValue: text('no such hardware', '해당 하드웨어 없음'),
} as const

/** The machine below: what waits, its clock, its boots, its hardware. */
export const machine: Row = {
  title: text('Machine: pressure, clock, boots, hardware', '장비: 압박, 시각, 부팅, 하드웨어'),
  collapsed: true,
  panels: [
    lines(
      memoryStalled,
      text(
        'The share of the time in which everything that wanted to run waited for memory (PSI, full): the node thrashes.',
        '실행하려던 모든 작업이 메모리를 기다린 시간 비율입니다(PSI full). 스래싱을 뜻합니다.',
      ),
      undefined,
      third,
    ),
    lines(
      cpuWaiting,
      text(
        'The share of the time in which something waited for a CPU (PSI, some). Normal on a busy node; look at it when latencies rise.',
        'CPU를 기다린 작업이 있던 시간 비율입니다(PSI some). 바쁜 노드라면 정상이고, 지연이 늘 때 함께 보세요.',
      ),
      undefined,
      third,
    ),
    lines(
      kernelOomKills,
      text(
        'How often the kernel killed a process for memory, in any cgroup. The pods’ own kills are among them.',
        '커널이 메모리 부족으로 프로세스를 종료한 빈도입니다. 모든 cgroup을 세며 파드의 OOM도 들어 있습니다.',
      ),
      undefined,
      third,
    ),
    lines(
      boots,
      text('How often the machine was booted in the hour before.', '앞 한 시간 동안의 부팅 횟수입니다.'),
      undefined,
      third,
    ),
    lines(
      clockOffset,
      text(
        'How far the clock is from its reference, either way.',
        '시각이 기준과 얼마나 다른지 보여 줍니다(방향 무관).',
      ),
      undefined,
      third,
    ),
    lines(
      clockOffsetGrowth,
      text(
        'Whether it comes nearer: below zero it does.',
        '차이가 좁혀지는지 보여 줍니다. 0보다 작으면 좁혀지는 중입니다.',
      ),
      undefined,
      third,
    ),
    states(
      clockUnsynchronised,
      text('When the kernel said that nobody tells it the time.', '커널이 시각 동기화가 안 된다고 본 때입니다.'),
      undefined,
      third,
    ),
    lines(
      clockMaxError,
      text(
        'The error that the kernel allows for: it grows while nobody tells it the time.',
        '커널이 가정하는 최대 오차입니다. 시각을 알려 주는 것이 없으면 계속 늘어납니다.',
      ),
      undefined,
      third,
    ),
    lines(
      raidMissingDisks,
      text('Disks that an array lacks.', 'RAID 배열에서 빠진 디스크 수입니다.'),
      byDevice,
      noHardware,
    ),
    lines(
      bondingMissingLinks,
      text('Links of a bond that are down.', '본딩에서 내려간 링크 수입니다.'),
      byDevice,
      noHardware,
    ),
    lines(
      uncorrectableErrors,
      text('Memory errors of the last hour that lost data.', '최근 한 시간 동안 데이터를 잃은 메모리 오류입니다.'),
      byDevice,
      noHardware,
    ),
  ],
}
