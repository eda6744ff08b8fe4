import type { Language } from '../core/text.js'

/** What a state signal's 0 and 1 are called. */
export const states: Readonly<Record<Language, { readonly on: string; readonly off: string }>> = {
  en: { on: 'yes', off: 'no' },
  ko: { on: '예', off: '아니요' },
}

/** Names of the parts that every dashboard has. */
export const parts: Readonly<Record<Language, { readonly datasource: string; readonly alerts: string }>> = {
  en: { datasource: 'Data source', alerts: 'Firing alerts' },
  ko: { datasource: '데이터 소스', alerts: '발생한 알림' },
}

/** A legend with labels as `{node}` in Grafana's form. */
export const legend = (words: string): string => words.replace(/\{(\w+)\}/g, '{{$1}}')
