import { inhibitRulesOf } from './alertmanager/inhibit.js'
import { mailServer, receiversOf } from './alertmanager/receivers.js'
import { routeOf, timeIntervalsOf } from './alertmanager/routing.js'
import { templateFolder } from './notification-templates.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

/** A whole configuration of Alertmanager, whose receivers are examples and whose secrets are in files. */
export const alertmanagerExample: Target = {
  name: 'alertmanager-example',
  emit: (bundle) => [
    {
      path: 'alertmanager/alertmanager.yml',
      content: yaml({
        global: mailServer,
        templates: [`${templateFolder}/${bundle.settings.language}/*.tmpl`],
        route: routeOf(bundle.settings),
        inhibit_rules: inhibitRulesOf(bundle),
        time_intervals: timeIntervalsOf(bundle.settings),
        receivers: receiversOf(bundle.settings),
      }),
      source: 'inhibitions of all packs',
      metrics: [],
    },
  ],
}
