import type { AlertRule, Bundle } from '../../src/model/bundle.js'
import { alertmanagerExample } from '../../src/targets/alertmanager-example.js'
import { notificationTemplates } from '../../src/targets/notification-templates.js'
import { labelsOf } from '../../src/targets/rule.js'
import { folderWith } from './folder.js'

/** Where a bundle's whole configuration of Alertmanager lies in its folder. */
export const config = 'alertmanager/alertmanager.yml'

/** A folder with a bundle's whole configuration of Alertmanager. */
export const configFolder = (bundle: Bundle): string => {
  const files = [alertmanagerExample, notificationTemplates].flatMap(({ emit }) => emit(bundle))
  return folderWith(Object.fromEntries(files.map(({ path, content }) => [path, content])))
}

/** The alerting rules of a bundle. */
export const alertRulesOf = ({ groups }: Bundle): readonly AlertRule[] =>
  groups.flatMap(({ rules }) => rules).filter((rule) => rule.kind === 'alert')

/** The labels with which a rule's alert fires about an object, each label `one` unless it is said otherwise. */
export const firing = (rule: AlertRule, { settings }: Bundle, object: Readonly<Record<string, string>>) => ({
  alertname: rule.alert.name,
  ...labelsOf(rule, settings),
  ...Object.fromEntries(rule.identity.map((label) => [label, object[label] ?? 'one'])),
})
