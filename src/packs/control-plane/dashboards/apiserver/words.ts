import { text } from '../../../../core/text.js'

/** What stands where no API server is scraped, or none has served anything yet. */
export const noRequests = text('no requests are seen', '관측된 요청 없음')

/** A legend of verb classes and indicators. */
export const byIndicator = text('{verb} {sli}', '{verb} {sli}')
