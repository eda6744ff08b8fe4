import { text } from '../../../core/text.js'

export const notScraped = text('not scraped', '수집되지 않음')

/** What stands in a panel of troubles while there are none. */
export const none = text('none', '없음')

export const byServer = text('{namespace}/{pod}', '{namespace}/{pod}')
export const byAlertmanager = text('{namespace}/{service}', '{namespace}/{service}')
