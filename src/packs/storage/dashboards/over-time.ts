import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { volumeFree, volumeFreeBytes, volumeInodesFree, volumeInodesLowest, volumeLowest } from '../signals/filling.js'
import {
  volumeFilledBefore,
  volumeFreeFast,
  volumeInodesFilledBefore,
  volumeInodesFreeFast,
} from '../signals/guards.js'
import { lines } from './lines.js'

/** Each signal of the alerts with its limit. */
export const overTime: Row = {
  title: text('Over time', '시간에 따라'),
  collapsed: true,
  panels: [
    lines(volumeFree, text('The alert’s own limits.', '알림의 한도가 그대로 보입니다.')),
    lines(
      volumeInodesFree,
      text(
        'A volume without inodes takes no new file, whatever else is free.',
        '아이노드가 없으면 공간이 남아도 새 파일을 만들 수 없습니다.',
      ),
    ),
    lines(
      volumeFreeBytes,
      text(
        'A small share of a large volume is no emergency while more than this is free.',
        '큰 볼륨은 비율이 낮아도 이보다 많이 남았으면 급하지 않습니다.',
      ),
    ),
    lines(
      volumeFreeFast,
      text(
        'Below the limit a trend towards full within the hour fires.',
        '한도 아래에서는 한 시간 안에 가득 찰 추세에 알림이 갑니다.',
      ),
    ),
    lines(volumeInodesFreeFast, text('The same for inodes.', '아이노드의 같은 값입니다.')),
    lines(
      volumeLowest,
      text(
        'The lowest of the day that ended an hour ago. Its trend over six hours is what the warning goes by.',
        '한 시간 전까지 하루 동안의 최저치입니다. warning은 이 값의 6시간 추세를 봅니다.',
      ),
    ),
    lines(volumeInodesLowest, text('The same for inodes.', '아이노드의 같은 값입니다.')),
    lines(
      volumeFilledBefore,
      text(
        'At the limit or above, a volume is as full as it was in the last day, and a fast trend is no news.',
        '한도 이상이면 지난 하루에도 이만큼 찼던 것이므로 빠른 추세여도 알리지 않습니다.',
      ),
    ),
    lines(volumeInodesFilledBefore, text('The same for inodes.', '아이노드의 같은 값입니다.')),
  ],
}
