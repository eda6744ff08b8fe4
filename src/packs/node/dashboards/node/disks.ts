import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { guarded } from '../../../../model/panel.js'
import { podStorageEvictions } from '../../../eviction/signals/evictions.js'
import {
  filesystemHeadroom,
  filesystemHeadroomLow,
  inodesHeadroom,
  inodesHeadroomLow,
} from '../../../eviction/signals/filesystem-headroom.js'
import { ioStalled } from '../../../eviction/signals/stalls.js'
import { filesystemFree, filesystemFreeRatio, filesystemReadOnly } from '../../signals/filesystems.js'
import { diskBusy } from '../../signals/traffic.js'
import { lines, states } from '../panels.js'

const byFs = text('{node} {fs}', '{node} {fs}')
const byMount = text('{node} {mountpoint}', '{node} {mountpoint}')
const byDevice = text('{node} {device}', '{node} {device}')

/** File systems: what is left of them, and how busy they are. */
export const disks: Row = {
  title: text('Disks', '디스크'),
  collapsed: true,
  panels: [
    guarded(
      filesystemHeadroomLow,
      lines(
        filesystemHeadroom,
        text(
          'Free space beyond what the kubelet keeps free, of the file system of pods (nodefs) and of images (imagefs). Below zero it evicts. From yellow on, a trend that leads there within four hours is enough for the alert.',
          'kubelet이 남겨 두려는 몫을 뺀 여유 공간입니다. 파드용(nodefs)과 이미지용(imagefs)을 따로 보여 주며, 0 아래로 내려가면 퇴출합니다. 노란색부터는 네 시간 안에 그렇게 될 추세만으로도 알림이 옵니다.',
        ),
        byFs,
      ),
    ),
    guarded(
      inodesHeadroomLow,
      lines(
        inodesHeadroom,
        text(
          'The same of inodes. A disk with plenty of bytes can have none left.',
          '아이노드에 대해 같은 것을 보여 줍니다. 용량이 넉넉해도 아이노드는 바닥날 수 있습니다.',
        ),
        byFs,
      ),
    ),
    lines(
      filesystemFreeRatio,
      text(
        'The free share of every disk mount but those of pods. Whether it falls decides, not the level alone.',
        '파드 마운트를 뺀 모든 디스크 마운트의 남은 비율입니다. 수준만이 아니라 줄고 있는지가 중요합니다.',
      ),
      byMount,
    ),
    lines(
      filesystemFree,
      text(
        'What is free, in bytes: its slope tells when it is full.',
        '남은 바이트입니다. 기울기를 보면 언제 꽉 찰지 알 수 있습니다.',
      ),
      byMount,
    ),
    states(
      filesystemReadOnly,
      text(
        'Mounts that were writable and are read-only: the kernel does that when a disk returns errors.',
        '쓰기 가능하다가 읽기 전용으로 바뀐 마운트입니다. 디스크가 오류를 내면 커널이 이렇게 합니다.',
      ),
      byMount,
      { width: 8 },
    ),
    lines(
      diskBusy,
      text(
        'How much of the time each disk was at work. Near 100 % it queues.',
        '각 디스크가 일하고 있던 시간 비율입니다. 100%에 가까우면 요청이 밀립니다.',
      ),
      byDevice,
      { width: 8 },
    ),
    lines(
      ioStalled,
      text(
        'The share of the time in which everything that wanted to run waited for I/O (PSI, full).',
        '실행하려던 모든 작업이 I/O를 기다린 시간 비율입니다(PSI full).',
      ),
      undefined,
      { width: 8 },
    ),
    lines(
      podStorageEvictions,
      text(
        'Pods evicted for their own use of storage, each point counting the 15 minutes before it: a workload’s fault, not the node’s.',
        '자기 저장 공간 한도를 넘겨 퇴출된 파드 수입니다. 각 점은 그 앞 15분을 셉니다. 노드가 아니라 워크로드의 문제입니다.',
      ),
      text('{node} {eviction_signal}', '{node} {eviction_signal}'),
      { width: 8, emptyWhenHealthy: true, noValue: text('none', '없음') },
    ),
  ],
}
