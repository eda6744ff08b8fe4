import type { Firing, Given } from '../../../model/case.js'
import type { Severity } from '../../../model/severity.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { counted } from './served.js'

type Labels = Readonly<Record<string, string>>

export const write = { verb: 'POST' } as const
export const failed = { code: '500' } as const

/**
 * Requests, so many a minute, of which a share fails, between two moments. There are none before and after, so that the
 * share is the same in every window that has any.
 */
export const failing = (
  perMinute: number,
  share: number,
  { from = '6m', to }: { readonly from?: string; readonly to?: string } = {},
  labels: Labels = write,
): readonly Given[] => {
  const some = (rate: number) => ({ '0m': 0, [from]: rate, ...(to && { [to]: 0 }) })
  return [counted(some(perMinute * (1 - share)), labels), counted(some(perMinute * share), { ...labels, ...failed })]
}

/** What fires, and the share that it tells. */
export const burns = (severity: Severity, value: string, on: Labels = {}): Firing => ({
  severity,
  on: { verb: 'write', sli: 'errors', ...on },
  value,
  details: { allowed: '1%' },
})

/** Why stories of budgets are not told otherwise. */
export const skip = {
  ...ratesNeedHistory,
  recovery: 'each ends within its story, and what the windows remember is days',
} as const
