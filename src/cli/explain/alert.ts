import type { Alert } from '../../model/alert.js'
import type { AlertRef, AlertRule, Bundle } from '../../model/bundle.js'
import { tierNames } from '../../model/severity.js'
import { format } from '../../promql/print.js'
import { runbookUrl } from '../../targets/runbook-url.js'
import type { Described } from '../pipeline.js'
import type { Explanation, Fact } from './explanation.js'
import { alertRulesOf } from './readers.js'

/** An alert: its text, when each of its tiers is true, what it reads, who silences whom, where it is looked at. */
export const explainAlert = (alert: Alert, pack: string, known: Described): Explanation => {
  const { bundle } = known
  const { settings } = bundle
  const rules = alertRulesOf(bundle).filter((rule) => rule.alert.name === alert.name)
  const { runbooks } = settings.urls
  return {
    name: alert.name,
    kind: `alert of the pack ${pack}, situation ${alert.situation}, component ${alert.component}`,
    means: `${alert.summary[settings.language]}\n\n${alert.description[settings.language]}`,
    facts: [
      ...whyLeftOut(alert, rules, bundle),
      ...rules.map(tierFact),
      ['identity', [...new Set(rules.map(({ identity }) => identity.join(', ')))]],
      ['reads', [...new Set(rules.flatMap(({ reads }) => reads.map((name) => `signal ${name}`)))]],
      ['configured by', configured(alert, rules, known)],
      [
        'silenced by',
        bundle.inhibitions.filter(({ target }) => target.alert === alert.name).map(({ source }) => printRef(source)),
      ],
      [
        'silences',
        bundle.inhibitions.filter(({ source }) => source.alert === alert.name).map(({ target }) => printRef(target)),
      ],
      ['dashboard', [alert.shows]],
      ['runbook', ['runbooks', ...(runbooks ? [runbooks] : [])].map((base) => runbookUrl(alert, settings, base))],
      [
        'cases',
        bundle.cases.flatMap((story) => ('alert' in story && story.alert.name === alert.name ? [story.tells] : [])),
      ],
    ],
  }
}

const tierFact = ({ severity, tier, expr }: AlertRule): Fact => [
  `${severity}, for ${tier.for}, keeps firing for ${tier.keepFiringFor}`,
  [format(expr.text)],
]

const whyLeftOut = (alert: Alert, rules: readonly AlertRule[], bundle: Bundle): readonly Fact[] => {
  if (rules.length > 0) return []
  return [['not built', [reasonLeftOut(alert, bundle)]]]
}

/** Why an alert of the packs is not in the bundle. */
export const reasonLeftOut = (alert: Alert, bundle: Bundle): string => {
  const { needs = [], absent = [], lost = [] } = bundle.leftOut.find((left) => left.alert === alert.name) ?? {}
  if (absent.length > 0) return `${absent.join(', ')}; other versions in kubernetes.from and to bring it back`
  if (lost.length > 0) return lost.join('; ')
  if (needs.length === 0 && alert.optIn) return `opt-in; overrides.${alert.name}: true asks for it`
  if (needs.length === 0) return 'the overrides leave it out'
  const unscraped = `${needs.join(' and ')} ${needs.length > 1 ? 'are' : 'is'} not scraped`
  return `${unscraped}; jobs.${needs[0]}.scraped: true brings it back once it is`
}

const configured = (alert: Alert, rules: readonly AlertRule[], { loaded, bundle }: Described): readonly string[] => {
  const overrides: Readonly<Record<string, unknown>> = loaded.config.overrides ?? {}
  const names = [alert.name, ...tierNames.filter((tier) => alert.tiers[tier]).map((tier) => `${alert.name}.${tier}`)]
  const read = new Set(rules.flatMap(({ reads }) => reads))
  const limited = bundle.signals.filter(({ comparison }) => comparison && comparison !== '==')
  return [
    ...names.map((name) => `overrides["${name}"]${name in overrides ? ` = ${JSON.stringify(overrides[name])}` : ''}`),
    ...limited.filter(({ signal }) => read.has(signal.name)).map(({ signal }) => `limits.${signal.name}`),
  ]
}

const printRef = ({ alert, severity }: AlertRef): string => (severity ? `${alert} (${severity})` : alert)
