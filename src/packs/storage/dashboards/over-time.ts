import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import {
  volumeFree,
  volumeInodesFree,
  volumeInodesLow,
  volumeInodesLowest,
  volumeLow,
  volumeLowest,
} from '../signals/filling.js'
import { volumeFilledBefore, volumeInodesFilledBefore } from '../signals/guards.js'
import { lines } from './lines.js'

const sameOfInodes = text('The same for inodes.', '아이노드의 같은 값입니다.')

/** What the alerts about filling go by. */
export const overTime: Row = {
  title: text('Over time', '시간에 따라'),
  collapsed: true,
  panels: [
    {
      ...lines(
        volumeLow,
        text(
          'With the limits of the free share. Below 40 % a fast trend towards full fires as well.',
          '남은 비율의 한도와 함께 보여 줍니다. 40% 아래에서는 가득 차는 빠른 추세에도 알림이 갑니다.',
        ),
      ),
      limitsOf: volumeFree,
    },
    {
      ...lines(
        volumeInodesLow,
        text(
          'A volume without inodes takes no new file, whatever else is free.',
          '아이노드가 없으면 공간이 남아도 새 파일을 만들 수 없습니다.',
        ),
      ),
      limitsOf: volumeInodesFree,
    },
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
