import { Findings } from '../core/finding.js'
import type { BuiltSignal, Bundle, RecordRule } from '../model/bundle.js'
import type { Pack } from '../model/pack.js'
import type { Settings } from '../model/settings.js'
import { alertRules } from './alert-rules.js'
import { builtDashboards } from './dashboards.js'
import { alertGroups, recordGroups } from './groups.js'
import { inhibitions } from './inhibitions.js'
import { inputsOf } from './inputs.js'
import type { Overrides } from './overrides.js'
import { brokenReferences } from './references.js'
import { lostTo } from './remaining.js'
import { buildSignals } from './signals.js'
import { outsideVersions, unscrapedJobs } from './unscraped.js'

/**
 * Everything that the packs say, under the settings: expressions chosen, limits resolved, overrides applied,
 * inhibitions derived. What watches the inputs of the others is known only once those are, so it is all done twice.
 * Throws Findings for what the stack or the profile lacks, with the setting that mends it.
 */
export const assemble = (packs: readonly Pack[], settings: Settings, overrides: Overrides = {}): Bundle => {
  const inputs = inputsOf(assembleOnce(packs, settings, overrides))
  return assembleOnce(packs, { ...settings, inputs }, overrides)
}

const assembleOnce = (packs: readonly Pack[], settings: Settings, overrides: Overrides): Bundle => {
  const { signals, findings, lost } = buildSignals(packs, settings)
  const broken = [...brokenReferences(packs), ...findings]
  if (broken.length > 0) throw new Findings(broken)

  const alerts = packs.flatMap((pack) =>
    pack.alerts.map((alert) => ({
      pack: pack.name,
      alert,
      needs: unscrapedJobs(alert, settings),
      absent: outsideVersions(alert, settings),
      lost: lostTo(alert, lost),
    })),
  )
  const selectable = (id: string): readonly string[] =>
    packs
      .flatMap((pack) => pack.dashboards)
      .find((dashboard) => dashboard.id === id)
      ?.variables.map(({ name }) => name) ?? []
  const rules = alerts.filter(suits).flatMap(({ pack, alert }) =>
    alertRules({ alert, overrides, settings, signals, lost, selects: selectable(alert.shows) }).map((rule) => ({
      pack,
      rule,
    })),
  )
  const built = new Set(rules.map(({ rule }) => rule.alert.name))

  return {
    settings,
    signals: [...signals.values()],
    groups: [...recordGroups(recordRules(signals), settings), ...alertGroups(rules)],
    dashboards: builtDashboards(packs, settings, signals),
    inhibitions: inhibitions(rules.map(({ rule }) => rule)),
    cases: packs.flatMap(({ name, cases }) =>
      cases
        .filter((story) => ('alert' in story ? built.has(story.alert.name) : signals.has(story.record.name)))
        .map((story) => ({ ...story, pack: name })),
    ),
    unbuilt: alerts.flatMap(({ alert: { name } }) => (built.has(name) ? [] : [name])),
    leftOut: alerts.filter((alert) => !suits(alert)).map(({ alert, ...why }) => ({ alert: alert.name, ...why })),
  }
}

const suits = ({ needs, absent, lost }: Pick<Bundle['leftOut'][number], 'needs' | 'absent' | 'lost'>): boolean =>
  needs.length === 0 && absent.length === 0 && lost.length === 0

const recordRules = (signals: ReadonlyMap<string, BuiltSignal>): readonly { pack: string; rule: RecordRule }[] =>
  [...signals.values()].flatMap(({ signal, pack, expr }) =>
    signal.record ? [{ pack, rule: { kind: 'record', record: signal.record, expr, signal } }] : [],
  )
