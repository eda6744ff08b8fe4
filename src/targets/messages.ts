import { Findings } from '../core/finding.js'
import { suggestion } from '../core/nearest.js'
import type { Text } from '../core/text.js'
import type { AlertRule } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'
import { spelledDuration, valueTemplate } from './amounts.js'
import { goLabel, goWords } from './go-template.js'
import { detailTemplate } from './message-detail.js'
import { limitTemplate } from './message-limit.js'
import { type Part, partsOf } from './message-parts.js'

/** What a name in a text becomes: the template that prints it, and what is empty when it has nothing to print. */
interface Printer {
  readonly print: string
  readonly present?: string | undefined
}

type Printers = Readonly<Record<string, () => Printer>>

/**
 * An alert's text in the settings' language, as the Go template of an annotation.
 * Throws Findings for a name that the rule cannot print: a label that its expression lacks, or a misspelt one.
 */
export const annotation = (text: Text, rule: AlertRule, settings: Settings): string => {
  const printers = printersOf(rule, settings)
  return partsOf(text[settings.language])
    .map((part) => template(part, printers, rule))
    .join('')
}

/** The names that a text of a rule may use. */
export const printableNames = (rule: AlertRule): readonly string[] => [
  ...new Set(['cluster', ...rule.identity, 'value', 'limit', 'for', ...rule.details.map(({ as }) => as)]),
]

const template = (part: Part, printers: Printers, rule: AlertRule): string => {
  if (part.kind === 'words') return goWords(part.words)
  if (part.kind === 'name') return printer(part.name, printers, rule).print
  const names = part.parts.flatMap((inner) => (inner.kind === 'name' ? [printer(inner.name, printers, rule)] : []))
  // A name without a value under these settings, such as the cluster's, takes its part away for good.
  if (names.some(({ print }) => print === '')) return ''
  const inside = part.parts.map((inner) => template(inner, printers, rule)).join('')
  const present = names.flatMap((name) => name.present ?? [])
  if (present.length === 0) return inside
  return `{{ if ${present.length > 1 ? `and ${present.join(' ')}` : present[0]} }}${inside}{{ end }}`
}

const printer = (name: string, printers: Printers, rule: AlertRule): Printer => {
  const found = printers[name]
  if (found) return found()
  const message = `its text names {${name}}, which its expression does not have`
  throw new Findings([
    {
      rule: 'message-label',
      severity: 'error',
      where: { path: `alert ${rule.alert.name}.${rule.severity}` },
      message,
      help: suggestion(name, printableNames(rule)),
    },
  ])
}

const printersOf = (rule: AlertRule, settings: Settings): Printers => ({
  ...Object.fromEntries(['cluster', ...rule.identity].map((label) => [label, () => labelPrinter(label, settings)])),
  value: () => ({ print: valueTemplate(rule.unit) }),
  limit: () => ({ print: limitTemplate(rule, settings) }),
  for: () => ({ print: spelledDuration(rule.tier.for, settings.language) }),
  ...Object.fromEntries(
    rule.details.map((detail) => [
      detail.as,
      () => {
        const { query, list } = detailTemplate(detail, rule.identity, settings)
        return { print: list, present: query }
      },
    ]),
  ),
})

const labelPrinter = (label: string, settings: Settings): Printer => {
  const present = goLabel(label, settings.cluster)
  return { print: present ? `{{ ${present} }}` : '', present }
}
