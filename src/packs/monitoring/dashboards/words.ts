import { text } from '../../../core/text.js'

export const notScraped = text('not scraped', '스크레이프 안 함')
export const byServer = text('{namespace}/{pod}', '{namespace}/{pod}')
export const byAlertmanager = text('{namespace}/{service}', '{namespace}/{service}')
