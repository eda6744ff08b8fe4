import type { Located } from '../catalog/query.js'
import type { Finding, Place } from '../core/finding.js'
import type { Loss, Settings } from '../model/settings.js'
import { sourcesOf } from '../model/sources.js'
import { caret } from '../promql/caret.js'
import type { Expr } from '../promql/expr.js'
import { type Selector, selectorsOf } from '../promql/selectors.js'

/** The selectors of an expression that the settings deliver no series for, each with what would mend it. */
export const unavailable = (expr: Expr, settings: Settings, where: Place): readonly Finding[] =>
  selectorsOf(expr.text).flatMap((selector) => {
    const reasons = reasonsFor(selector, settings)
    const [first] = reasons
    if (!first || reasons.includes(undefined)) return []
    return [
      {
        rule: 'unavailable-series',
        severity: 'error',
        where,
        message: `${selector.metric} ${first.why}`,
        help: first.mend,
        excerpt: caret(expr.text, selector.from, selector.to),
      },
    ]
  })

interface Reason {
  readonly why: string
  readonly mend: string
}

/** For each place from which its series could come, why they do not; undefined where they do. */
const reasonsFor = (selector: Selector, settings: Settings): readonly (Reason | undefined)[] => {
  const sources = sourcesOf(selector, settings)
  if (sources.length > 0) return sources.map((source) => lossOf(source, selector, settings))
  const anywhere = { ...selector, matchers: selector.matchers.filter(({ label }) => label !== 'metrics_path') }
  return sourcesOf(anywhere, settings)
    .filter(({ job }) => !settings.jobs[job].hasPath)
    .map(({ job }) => ({
      why: `has no metrics_path where ${settings.stack} scrapes ${job}`,
      mend: 'Leave the matcher out, or say which path it must not be (metrics_path!="…").',
    }))
}

const lossOf = ({ job, endpoint }: Located, selector: Selector, settings: Settings): Reason | undefined => {
  // What Prometheus makes itself, such as ALERTS, is there whether its own metrics are scraped or not.
  if (endpoint.path === '') return undefined
  if (!settings.jobs[job].scraped) {
    return {
      why: `comes from the job ${job}, which is not scraped`,
      mend: `Scrape it, and set jobs.${job}.scraped: true.`,
    }
  }
  const loss = settings.losses.find((candidate) => loses(candidate, job, endpoint.path, selector))
  return loss && { why: `is not delivered by ${settings.stack}`, mend: loss.mend }
}

const loses = ({ job, path, families, only }: Loss, ofJob: string, ofPath: string, selector: Selector): boolean =>
  job === ofJob &&
  (path === undefined || path === ofPath) &&
  (families === undefined || new RegExp(`^(?:${families})$`).test(selector.metric ?? '')) &&
  (only !== 'cgroups' || choosesCgroups(selector))

// A selector that names cgroups by their id and asks for no pod wants those that belong to none.
const choosesCgroups = ({ matchers }: Selector): boolean =>
  matchers.some(({ label }) => label === 'id') &&
  !matchers.some(
    ({ label, op, value }) => ['pod', 'namespace', 'container'].includes(label) && op === '!=' && value === '',
  )
