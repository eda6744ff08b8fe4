import { scopedLimits } from '../../assemble/limits.js'
import { byCodePoint } from '../../core/compare.js'
import { amount, isQuantity } from '../../core/quantity.js'
import { dashboardUid } from '../../grafana/dashboard-uid.js'
import { wordsOf } from '../../model/alert.js'
import type { AlertRule } from '../../model/bundle.js'
import type { Firing } from '../../model/case.js'
import type { Settings } from '../../model/settings.js'
import { printed, spelledDuration } from '../amounts.js'
import { labelsOf } from '../rule.js'
import { runbookUrl } from '../runbook-url.js'
import { storyCluster } from './cluster.js'
import { renderMessage } from './rendered.js'

/** An alert as promtool compares it: every label and every annotation. */
export interface ExpectedAlert {
  readonly exp_labels: Readonly<Record<string, string>>
  readonly exp_annotations: Readonly<Record<string, string>>
}

/** What an alert of a story looks like, complete. Throws a TypeError where the story leaves out a value it shows. */
export const expectedAlert = (firing: Firing, rule: AlertRule, settings: Settings): ExpectedAlert => {
  const object = objectOf(firing, settings)
  const printedAs = (name: string) => valueIn(name, firing, rule, settings)
  const { summary, description } = wordsOf(rule.alert, rule.tier)
  const { runbooks, grafana } = settings.urls
  // What the story itself says in English is better evidence than our own rendering.
  const stated = settings.language === 'en' && settings.cluster === 'label' ? firing.summary : undefined
  return {
    exp_labels: withoutEmpty({ ...object, ...labelsOf(rule, settings) }),
    exp_annotations: {
      summary: stated ?? renderMessage(summary[settings.language], printedAs),
      description: renderMessage(description[settings.language], printedAs),
      ...(runbooks && { runbook_url: runbookUrl(rule.alert, settings, runbooks) }),
      ...(grafana && { dashboard_url: expectedUrl(grafana, rule, object, settings) }),
    },
  }
}

const objectOf = (firing: Firing, settings: Settings): Readonly<Record<string, string>> => ({
  cluster: storyCluster.onSeries[settings.cluster],
  ...firing.on,
})

const valueIn = (name: string, firing: Firing, rule: AlertRule, settings: Settings): string => {
  const object = objectOf(firing, settings)
  switch (name) {
    case 'cluster':
      return settings.cluster === 'label' ? (object.cluster ?? '') : storyCluster.inTexts[settings.cluster]
    case 'for':
      return spelledDuration(rule.tier.for, settings.language)
    case 'limit':
      return limitIn(object, rule, settings)
    case 'value':
      if (firing.value === undefined) throw new TypeError(`A story of ${rule.alert.name} leaves out the value it shows`)
      return firing.value
    default:
      return object[name] ?? firing.details?.[name] ?? ''
  }
}

const limitIn = (object: Readonly<Record<string, string>>, rule: AlertRule, settings: Settings): string => {
  const { value, severity } = rule
  const own =
    value &&
    scopedLimits(value.signal, severity, settings).find(({ label, values }) =>
      new RegExp(`^(?:${values})$`).test(object[label] ?? ''),
    )
  const limit = own?.limit ?? value?.limits[severity]
  return value && isQuantity(limit) ? printed[value.signal.unit](amount(limit), settings.language) : ''
}

const expectedUrl = (
  base: string,
  { alert, selects }: AlertRule,
  object: Readonly<Record<string, string>>,
  settings: Settings,
): string => {
  const cluster = settings.cluster === 'label' ? (object.cluster ?? '') : ''
  const chosen: readonly (readonly [string, string])[] = [
    ...selects.toSorted(byCodePoint).map((label) => [label, object[label] ?? ''] as const),
    ...(cluster === '' ? [] : [['cluster', cluster] as const]),
  ]
  const query = chosen.map(([label, value]) => `var-${label}=${encodeURIComponent(value)}`).join('&')
  return `${base}/d/${dashboardUid(alert.shows)}${query && `?${query}`}`
}

const withoutEmpty = (labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== ''))
