import { type Finding, Findings } from '../core/finding.js'

/** The labels of a series, its name among them as `__name__`. */
export type LabelSet = Readonly<Record<string, string>>

/** One row of an instant query. */
export interface Row {
  readonly labels: LabelSet
  readonly value: number
}

/** A target as a server sees it now. */
export interface ActiveTarget {
  readonly labels: LabelSet
  readonly scrapePool: string
  readonly scrapeUrl: string
  readonly health: 'up' | 'down' | 'unknown'
  readonly lastError: string
}

/** A Prometheus server that answers over HTTP. Every question throws Findings where there is no answer. */
export interface Client {
  /** An instant query, now or at a time in seconds. */
  readonly query: (expr: string, at?: number) => Promise<readonly Row[]>
  /** The series that match a selector. */
  readonly series: (selector: string) => Promise<readonly LabelSet[]>
  readonly targets: () => Promise<readonly ActiveTarget[]>
}

/** Speaks to the server at an address such as `http://127.0.0.1:9090`. */
export const clientOf = (address: string): Client => {
  const ask = async (path: string, parameters: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const url = new URL(`/api/v1/${path}`, address)
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
    const response = await fetch(url).catch((fault: unknown) => {
      throw unanswered(address, fault instanceof Error ? String(fault.cause ?? fault.message) : String(fault))
    })
    const body = await response.json().catch(() => undefined)
    if (!isAnswer(body)) throw unanswered(address, `${response.status} ${response.statusText}`)
    if (body.status !== 'success') throw unanswered(address, `${body.errorType}: ${body.error}`)
    return body.data
  }
  return {
    query: async (expr, at) => {
      const data = await ask('query', { query: expr, ...(at !== undefined && { time: String(at) }) })
      return (data as { result: readonly { metric: LabelSet; value: readonly [number, string] }[] }).result.map(
        ({ metric, value: [, value] }) => ({ labels: metric, value: numberOf(value) }),
      )
    },
    series: async (selector) => (await ask('series', { 'match[]': selector })) as readonly LabelSet[],
    targets: async () => {
      const data = await ask('targets', { state: 'active' })
      return (data as { activeTargets: readonly ActiveTarget[] }).activeTargets
    },
  }
}

type Answer =
  | { readonly status: 'success'; readonly data: unknown }
  | { readonly status: 'error'; readonly errorType: string; readonly error: string }

const isAnswer = (body: unknown): body is Answer => typeof body === 'object' && body !== null && 'status' in body

const numberOf = (value: string): number => Number(value.replace('Inf', 'Infinity'))

const unanswered = (address: string, message: string): Findings => {
  const finding: Finding = { rule: 'prometheus-unanswered', severity: 'error', where: { path: address }, message }
  return new Findings([finding])
}
