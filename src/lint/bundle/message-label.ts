import { suggestion } from '../../core/nearest.js'
import { languages } from '../../core/text.js'
import { wordsOf } from '../../model/alert.js'
import type { AlertRule } from '../../model/bundle.js'
import { inferLabels } from '../../promql/labels.js'
import { namesIn } from '../../targets/message-parts.js'
import { printableNames } from '../../targets/messages.js'
import type { BundleRule, Found } from '../rule.js'
import { sourceLabels } from '../sources.js'

/** A text that names what its expression does not have: the operator reads an empty word. */
export const messageLabel: BundleRule = {
  name: 'message-label',
  severity: 'error',
  check: (bundle) => {
    const sources = sourceLabels(bundle)
    return bundle.groups
      .flatMap(({ rules }) => rules)
      .flatMap((rule) => {
        if (rule.kind !== 'alert') return []
        const { labels, open } = inferLabels(rule.expr.text, sources)
        const printable = printableNames(rule).filter(
          (name) => open || !rule.identity.includes(name) || labels.has(name) || name === 'cluster',
        )
        return unprintable(rule, printable)
      })
  },
}

const unprintable = ({ alert, severity, tier }: AlertRule, printable: readonly string[]): readonly Found[] =>
  (['summary', 'description'] as const).flatMap((part) =>
    languages.flatMap((language) =>
      namesIn(wordsOf(alert, tier)[part][language])
        .filter((name) => !printable.includes(name))
        .map((name) => ({
          where: { path: `alert ${alert.name}.${severity}.${part}.${language}` },
          message: `it names {${name}}, which the expression does not have`,
          help: suggestion(name, printable),
        })),
    ),
  )
