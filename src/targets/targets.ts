import type { Bundle } from '../model/bundle.js'
import { alertmanagerConfigs } from './alertmanager-configs.js'
import { alertmanagerExample } from './alertmanager-example.js'
import { chartValues } from './chart-values.js'
import { dashboardConfigMaps } from './dashboard-configmaps.js'
import { grafanaDashboards } from './grafana-dashboards.js'
import { inhibitRules } from './inhibit-rules.js'
import { monitors } from './monitors.js'
import { notificationTemplates } from './notification-templates.js'
import { prometheusRuleManifests } from './prometheus-rule-manifests.js'
import { prometheusRules } from './prometheus-rules.js'
import { promtoolTests } from './promtool-tests.js'
import { rbac } from './rbac.js'
import { runbooks } from './runbooks.js'
import { scrapeConfigs } from './scrape-configs.js'
import { stateMetricsFlags } from './state-metrics-flags.js'
import type { OutputFile, Target } from './target.js'

/** Every output format that a build writes. */
export const targets: readonly Target[] = [
  prometheusRules,
  promtoolTests,
  prometheusRuleManifests,
  inhibitRules,
  alertmanagerConfigs,
  alertmanagerExample,
  notificationTemplates,
  scrapeConfigs,
  monitors,
  rbac,
  stateMetricsFlags,
  chartValues,
  grafanaDashboards,
  dashboardConfigMaps,
  runbooks,
]

/** All files of a bundle, in memory. */
export const emit = (bundle: Bundle): readonly OutputFile[] => targets.flatMap((target) => target.emit(bundle))
