import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { guarded } from '../../../model/panel.js'
import { volumeFree, volumeInodesFree, volumeInodesLowest, volumeLowest } from '../signals/filling.js'
import {
  volumeFilledBefore,
  volumeFreeFast,
  volumeInodesFilledBefore,
  volumeInodesFreeFast,
} from '../signals/guards.js'
import { lines } from './lines.js'

const sameOfInodes = text('The same for inodes.', '아이노드의 같은 값입니다.')

/** What the alerts about filling go by. */
export const overTime: Row = {
  title: text('Over time', '시간에 따라'),
  collapsed: true,
  panels: [
    guarded(
      volumeFreeFast,
      lines(
        volumeFree,
        text(
          'With its limits. From 40 % down, a fast trend towards full is enough for the alert as well.',
          '남은 비율과 그 한도입니다. 40% 아래에서는 가득 차는 빠른 추세만으로도 알림이 옵니다.',
        ),
      ),
    ),
    guarded(
      volumeInodesFreeFast,
      lines(
        volumeInodesFree,
        text(
          'A volume without inodes takes no new file, whatever else is free. Of file systems that count none there is no line.',
          '아이노드가 없으면 공간이 남아도 새 파일을 만들 수 없습니다. 아이노드를 세지 않는 파일시스템은 나오지 않습니다.',
        ),
      ),
    ),
    lines(
      volumeLowest,
      text(
        'The lowest of the day that ended an hour ago. Its trend over six hours is what the warning goes by.',
        '한 시간 전까지 하루 동안의 최저치입니다. warning은 이 값의 6시간 추세를 봅니다.',
      ),
    ),
    lines(volumeInodesLowest, sameOfInodes),
    lines(
      volumeFilledBefore,
      text(
        'At the limit or above, a volume is as full as it was in the last day, and a fast trend is no news.',
        '한도 이상이면 지난 하루에도 이만큼 찼던 것이므로 빠른 추세여도 알리지 않습니다.',
      ),
    ),
    lines(volumeInodesFilledBefore, sameOfInodes),
  ],
}
