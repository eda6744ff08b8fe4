import type { Finding } from '../core/finding.js'
import type { Bundle } from '../model/bundle.js'
import type { OutputFile } from '../targets/target.js'
import { duplicateId } from './artefacts/duplicate-id.js'
import { fileForm } from './artefacts/file-form.js'
import { panelIncomplete } from './artefacts/panel-incomplete.js'
import { panelLayout } from './artefacts/panel-layout.js'
import { queryBudget } from './artefacts/query-budget.js'
import { alertIncomplete } from './bundle/alert-incomplete.js'
import { bareGauge } from './bundle/bare-gauge.js'
import { exporterLabelIdentity } from './bundle/exporter-label-identity.js'
import { identityMismatch } from './bundle/identity-mismatch.js'
import { lostCluster } from './bundle/lost-cluster.js'
import { messageLabel } from './bundle/message-label.js'
import { promqlType } from './bundle/promql-type.js'
import { unknownMetric } from './bundle/unknown-metric.js'
import { unusedRecord } from './bundle/unused-record.js'
import { vectorZero } from './bundle/vector-zero.js'
import type { ArtefactRule, BundleRule } from './rule.js'

/** The rules about a bundle. */
export const bundleRules: readonly BundleRule[] = [
  alertIncomplete,
  bareGauge,
  exporterLabelIdentity,
  identityMismatch,
  lostCluster,
  messageLabel,
  promqlType,
  unknownMetric,
  unusedRecord,
  vectorZero,
]

/** The rules about files. */
export const artefactRules: readonly ArtefactRule[] = [duplicateId, fileForm, panelIncomplete, panelLayout, queryBudget]

/** What the rules find in a bundle. */
export const lintBundle = (bundle: Bundle): readonly Finding[] =>
  bundleRules.flatMap(({ name, severity, check }) => check(bundle).map((found) => ({ rule: name, severity, ...found })))

/** What the rules find in files, before they are written. */
export const lintFiles = (files: readonly OutputFile[]): readonly Finding[] =>
  artefactRules.flatMap(({ name, severity, check }) =>
    check(files).map((found) => ({ rule: name, severity, ...found })),
  )
