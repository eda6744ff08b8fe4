import { scopedLimits } from '../assemble/limits.js'
import { Findings } from '../core/finding.js'
import { amount, isQuantity, type Quantity } from '../core/quantity.js'
import type { AlertRule } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'
import { printed } from './amounts.js'
import { goString } from './go-template.js'

/**
 * The template that prints a rule's limit: that of the object's own scope, chosen by the label and in the order that
 * its expression goes by. Throws Findings where the limit is an expression, whose value no template knows.
 */
export const limitTemplate = (rule: AlertRule, settings: Settings): string => {
  const { value, severity } = rule
  const limit = value?.limits[severity]
  if (!value || !isQuantity(limit)) throw new Findings([notOneAmount(rule)])
  const print = (quantity: Quantity) => printed[value.signal.unit](amount(quantity), settings.language)
  const scoped = scopedLimits(value.signal, severity, settings)
  if (scoped.length === 0) return print(limit)
  const choices = scoped.map(
    (scope) => `if match ${goString(`^(?:${scope.values})$`)} $labels.${scope.label} }}${print(scope.limit)}{{ else `,
  )
  return `{{ ${choices.join('')}}}${print(limit)}{{ end }}`
}

const notOneAmount = ({ alert, severity }: AlertRule) =>
  ({
    rule: 'message-label',
    severity: 'error',
    where: { path: `alert ${alert.name}.${severity}` },
    message: 'its text names {limit}, but its limit is not one amount',
    help: 'Leave {limit} out of the text, or give the signal an amount as its limit.',
  }) as const
