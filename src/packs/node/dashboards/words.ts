import { text } from '../../../core/text.js'

/** What stands in a panel whose source is not scraped. */
export const noData = text('not scraped', '수집되지 않음')

/** A legend of nodes. */
export const byNode = text('{node}', '{node}')
