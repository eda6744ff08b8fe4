import { amount, isQuantity } from '../core/quantity.js'
import { type Language, languages } from '../core/text.js'
import type { Alert } from '../model/alert.js'
import type { AlertRef, AlertRule, Bundle } from '../model/bundle.js'
import { format } from '../promql/print.js'
import { printed, spelledDuration } from './amounts.js'
import { type Part, partsOf } from './message-parts.js'
import { metricsIn } from './rule-groups.js'
import { runbookIndex } from './runbook-index.js'
import { runbookLink } from './runbook-link.js'
import { type Known, linkMentions } from './runbook-mentions.js'
import { runbookProse } from './runbook-prose.js'
import { runbookWords } from './runbook-words.js'
import type { OutputFile, Target } from './target.js'

/** A runbook for each alert in every language: a head made from the alert as built, then its prose; and an index. */
export const runbooks: Target = {
  name: 'runbooks',
  emit: (bundle) => languages.flatMap((language) => [...pages(bundle, language), index(bundle, language)]),
}

/** The tiers of each alert. */
const alertsOf = ({ groups }: Bundle): readonly (readonly AlertRule[])[] => {
  const tiers = groups.flatMap(({ rules }) => rules).filter((rule) => rule.kind === 'alert')
  const names = new Set(tiers.map(({ alert }) => alert.name))
  return [...names].map((name) => tiers.filter(({ alert }) => alert.name === name))
}

const pages = (bundle: Bundle, language: Language): readonly OutputFile[] => {
  const all = alertsOf(bundle)
  const known = {
    built: new Set(all.flatMap(([first]) => first?.alert.name ?? [])),
    unbuilt: new Set(bundle.unbuilt),
  }
  return all.flatMap((tiers) => {
    const [first] = tiers
    if (!first) return []
    return [
      {
        path: `runbooks/${language}/${first.alert.name}.md`,
        content: page(first.alert, tiers, bundle, language, known),
        source: `alert ${first.alert.name}`,
        metrics: metricsIn(tiers.map(({ expr }) => expr.text)),
      },
    ]
  })
}

const page = (alert: Alert, tiers: readonly AlertRule[], bundle: Bundle, language: Language, known: Known): string => {
  const { prose, unbuilt } = linkMentions(runbookProse(alert, language)?.trim() ?? '', alert.name, known)
  const missing: Facts = unbuilt.length > 0 ? [[runbookWords[language].unbuilt, unbuilt.join(', ')]] : []
  return [
    `# ${alert.name}`,
    readable(alert.summary[language]),
    table([...facts(alert, tiers, bundle, language), ...missing]),
    ...tiers.map(({ severity, expr }) => `${code(severity)}:\n\n\`\`\`promql\n${format(expr.text)}\n\`\`\``),
    ...(prose ? [prose] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

/** A text with its names in italics, and what would name the cluster left out. */
const readable = (text: string): string => {
  const word = (part: Part): string => {
    if (part.kind === 'words') return part.words
    return part.kind === 'name' ? `*${part.name}*` : ''
  }
  return partsOf(text).map(word).join('')
}

type Facts = readonly (readonly [string, string])[]

const facts = (alert: Alert, tiers: readonly AlertRule[], bundle: Bundle, language: Language): Facts => {
  const words = runbookWords[language]
  const causes = bundle.inhibitions.filter(
    ({ target, source }) => target.alert === alert.name && source.alert !== alert.name,
  )
  return [
    ...tiers.map(({ severity, tier }): readonly [string, string] => [
      severity,
      words.times(spelledDuration(tier.for, language), spelledDuration(tier.keepFiringFor, language)),
    ]),
    [words.situation, words.situations[alert.situation]],
    [words.component, alert.component],
    [words.identity, [...new Set(tiers.flatMap(({ identity }) => identity))].map(code).join(', ')],
    ...limits(tiers, bundle, language),
    ...(causes.length > 0
      ? [[words.silencedBy, silencers(causes.map(({ source }) => source)).join(', ')] as const]
      : []),
    [words.dashboard, code(`mangru-${alert.shows}`)],
  ]
}

/** Links to alerts, each once, and the tier where it is one alone. */
const silencers = (sources: readonly AlertRef[]): readonly string[] =>
  [...new Set(sources.map(({ alert }) => alert))].map((name) => {
    const tiers = new Set(sources.flatMap(({ alert, severity }) => (alert === name ? [severity] : [])))
    const [only] = tiers
    return tiers.size === 1 && only ? `${runbookLink(name)} (${only})` : runbookLink(name)
  })

const limits = (tiers: readonly AlertRule[], { signals }: Bundle, language: Language): Facts => {
  const read = new Set(tiers.flatMap(({ reads }) => reads))
  return signals
    .filter(({ signal, comparison }) => read.has(signal.name) && comparison !== '==')
    .flatMap(({ signal, comparison, limits: of }) =>
      Object.entries(of).flatMap(([severity, limit]) =>
        isQuantity(limit)
          ? [
              [
                runbookWords[language].limit,
                `${code(`${signal.name}.${severity}`)} ${comparison} ${printed[signal.unit](amount(limit), language)}`,
              ] as const,
            ]
          : [],
      ),
    )
}

const index = (bundle: Bundle, language: Language): OutputFile => ({
  path: `runbooks/${language}/README.md`,
  content: runbookIndex(
    alertsOf(bundle).flatMap(([first]) => first?.alert ?? []),
    ({ summary }) => readable(summary[language]),
    language,
  ),
  source: 'alerts of all packs',
  metrics: [],
})

const table = (rows: Facts): string =>
  ['| | |', '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n')

const code = (text: string): string => `\`${text}\``
