import type { AlertRef, Bundle } from '../../model/bundle.js'
import type { Settings } from '../../model/settings.js'

/** The labels by which Alertmanager knows an alert, or one tier of it. */
export const labelsOfRef = (
  { alert, severity }: AlertRef,
  { severities, shadow }: Settings,
): Readonly<Record<string, string>> => ({
  alertname: alert,
  ...(severity && { severity: severities[severity] }),
  // In the shadow, a rule of old may have the same name: neither may silence the other.
  ...(shadow && { shadow: 'true' }),
})

/** A bundle's inhibitions as Alertmanager's configuration has them. */
export const inhibitRulesOf = ({ inhibitions, settings }: Bundle) =>
  inhibitions.map(({ source, target, equal }) => ({
    source_matchers: matchers(labelsOfRef(source, settings)),
    target_matchers: matchers(labelsOfRef(target, settings)),
    equal,
  }))

/** Matchers that ask for these labels, as Alertmanager's configuration has them. */
export const matchers = (labels: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
