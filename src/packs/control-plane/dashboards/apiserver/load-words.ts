import { text } from '../../../../core/text.js'

/** What stands where nothing of that kind has happened. */
export const none = text('none', '없음')

/** What stands where no API server is scraped. */
export const noApiServer = text('no API server is scraped', '수집되는 API 서버 없음')
