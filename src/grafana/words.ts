import { MappingType, type ValueMap } from '@grafana/grafana-foundation-sdk/dashboard'
import type { Language } from '../core/text.js'

/** What a state signal's 0 and 1 are called. */
const states: Readonly<Record<Language, { readonly on: string; readonly off: string }>> = {
  en: { on: 'yes', off: 'no' },
  ko: { on: '예', off: '아니요' },
}

/** Shows a state by its word instead of its number. */
export const stateMapping = (language: Language): ValueMap => ({
  type: MappingType.ValueToText,
  options: { '0': { text: states[language].off, index: 0 }, '1': { text: states[language].on, index: 1 } },
})

/** Names of the parts that every dashboard has. */
export const parts: Readonly<
  Record<Language, { readonly datasource: string; readonly alerts: string; readonly open: string }>
> = {
  en: { datasource: 'Data source', alerts: 'Firing alerts', open: 'Open' },
  ko: { datasource: '데이터 소스', alerts: '발생한 알림', open: '열기' },
}

/** A legend with labels as `{node}` in Grafana's form. */
export const legend = (words: string): string => words.replace(/\{(\w+)\}/g, '{{$1}}')
