import type { Finding } from '../core/finding.js'
import type { Bundle } from '../model/bundle.js'
import type { OutputFile } from '../targets/target.js'
import { deadLink } from './artefacts/dead-link.js'
import { duplicateId } from './artefacts/duplicate-id.js'
import { fileForm } from './artefacts/file-form.js'
import { fileSize } from './artefacts/file-size.js'
import { groupSize } from './artefacts/group-size.js'
import { panelIncomplete } from './artefacts/panel-incomplete.js'
import { panelLayout } from './artefacts/panel-layout.js'
import { queryBudget } from './artefacts/query-budget.js'
import { refreshInterval } from './artefacts/refresh-interval.js'
import { valueInLabel } from './artefacts/value-in-label.js'
import { absentWithoutCensus } from './bundle/absent-without-census.js'
import { alertIncomplete } from './bundle/alert-incomplete.js'
import { bareGauge } from './bundle/bare-gauge.js'
import { duplicateRule } from './bundle/duplicate-rule.js'
import { exporterLabelIdentity } from './bundle/exporter-label-identity.js'
import { identityMismatch } from './bundle/identity-mismatch.js'
import { inhibitionOrder } from './bundle/inhibition-order.js'
import { leEquality } from './bundle/le-equality.js'
import { lostCluster } from './bundle/lost-cluster.js'
import { messageLabel } from './bundle/message-label.js'
import { mixedSources } from './bundle/mixed-sources.js'
import { promqlType } from './bundle/promql-type.js'
import { shortLookBack } from './bundle/short-look-back.js'
import { sumOfRatios } from './bundle/sum-of-ratios.js'
import { unknownMetric } from './bundle/unknown-metric.js'
import { unstableChoice } from './bundle/unstable-choice.js'
import { unusedRecord } from './bundle/unused-record.js'
import { vectorZero } from './bundle/vector-zero.js'
import { wideRecord } from './bundle/wide-record.js'
import { wrongRate } from './bundle/wrong-rate.js'
import type { ArtefactRule, BundleRule } from './rule.js'

/** The rules about a bundle. */
export const bundleRules: readonly BundleRule[] = [
  absentWithoutCensus,
  alertIncomplete,
  bareGauge,
  duplicateRule,
  exporterLabelIdentity,
  identityMismatch,
  inhibitionOrder,
  leEquality,
  lostCluster,
  messageLabel,
  mixedSources,
  promqlType,
  shortLookBack,
  sumOfRatios,
  unknownMetric,
  unstableChoice,
  unusedRecord,
  vectorZero,
  wideRecord,
  wrongRate,
]

/** The rules about files. */
export const artefactRules: readonly ArtefactRule[] = [
  deadLink,
  duplicateId,
  fileForm,
  fileSize,
  groupSize,
  panelIncomplete,
  panelLayout,
  queryBudget,
  refreshInterval,
  valueInLabel,
]

/** What the rules find in a bundle. */
export const lintBundle = (bundle: Bundle): readonly Finding[] =>
  bundleRules.flatMap(({ name, severity, check }) => check(bundle).map((found) => ({ rule: name, severity, ...found })))

/** What the rules find in files, before they are written. */
export const lintFiles = (files: readonly OutputFile[]): readonly Finding[] =>
  artefactRules.flatMap(({ name, severity, check }) =>
    check(files).map((found) => ({ rule: name, severity, ...found })),
  )
