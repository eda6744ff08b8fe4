import { languages } from '../../core/text.js'
import type { AlertRule, Bundle } from '../../model/bundle.js'
import { runbookProse } from '../../targets/runbook-prose.js'
import type { BundleRule } from '../rule.js'

/** An alert that nobody can trust, act on, or look at: without a case, a runbook or a dashboard. */
export const alertIncomplete: BundleRule = {
  name: 'alert-incomplete',
  severity: 'error',
  check: (bundle) =>
    alertsOf(bundle).flatMap((rule) =>
      lacks(rule, bundle).map(([message, help]) => ({ where: { path: `alert ${rule.alert.name}` }, message, help })),
    ),
}

const alertsOf = ({ groups }: Bundle): readonly AlertRule[] => {
  const rules = groups.flatMap(({ rules: all }) => all).filter((rule) => rule.kind === 'alert')
  return rules.filter(({ alert }, i) => rules.findIndex((other) => other.alert.name === alert.name) === i)
}

const lacks = ({ alert }: AlertRule, { cases, dashboards }: Bundle): readonly (readonly [string, string])[] => {
  const told = cases.some((story) => 'alert' in story && story.alert.name === alert.name)
  const shown = dashboards.some(({ dashboard }) => dashboard.id === alert.shows)
  const unwritten = languages.filter((language) => runbookProse(alert, language) === undefined)
  return [
    ...(told ? [] : [['it has no case', 'Tell when it fires and when it does not, beside its pack.'] as const]),
    ...(shown ? [] : [[`the dashboard ${alert.shows} is not built`, 'Name one that is.'] as const]),
    ...unwritten.map(
      (language) => [`it has no runbook in ${language}`, `Write ${language}/${alert.name}.md.`] as const,
    ),
  ]
}
