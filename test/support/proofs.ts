import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import type { AlertRule, Bundle, RecordRule } from '../../src/model/bundle.js'
import type { Pack } from '../../src/model/pack.js'
import { builtinPacks } from '../../src/packs/builtin.js'

/** The packs as proofs see them. */
export const packs: readonly Pack[] = builtinPacks

/** Overrides that ask for every alert that is opt-in. */
export const optedIn = Object.fromEntries(
  packs.flatMap(({ alerts }) => alerts.flatMap(({ name, optIn }) => (optIn ? [[name, true as const]] : []))),
)

const assembled = (scheduler: boolean): Bundle =>
  assemble(
    packs,
    toSettings({
      cluster: 'label',
      jobs: {
        etcd: { scraped: true },
        'kube-controller-manager': { scraped: true },
        'kube-proxy': { scraped: true },
        'kube-scheduler': { scraped: scheduler },
        'metrics-server': { scraped: true },
        'config-reloader': { scraped: true },
        'prometheus-operator': { scraped: true },
      },
      // Two, so that a story in the one can be told beside its like in the other.
      namespaces: { critical: 'kube-system(-2)?' },
      urls: { runbooks: 'https://docs.example/runbooks', grafana: 'https://grafana.example' },
    }),
    optedIn,
  )

const idOf = (rule: RecordRule | AlertRule): string =>
  rule.kind === 'alert' ? `${rule.alert.name} ${rule.severity}` : rule.signal.name

/** What the one has, and of the other what the one lacks. */
const joined = (one: Bundle, other: Bundle): Bundle => {
  const known = new Set(one.groups.flatMap(({ rules }) => rules.map(idOf)))
  const lacked = other.groups.map((group) => ({
    ...group,
    rules: group.rules.filter((rule) => !known.has(idOf(rule))),
  }))
  const groups = one.groups.map((group) => ({
    ...group,
    rules: [...group.rules, ...lacked.filter(({ name }) => name === group.name).flatMap(({ rules }) => rules)],
  }))
  const added = lacked.filter(({ name, rules }) => rules.length > 0 && groups.every((group) => group.name !== name))
  return { ...other, groups: [...groups, ...added] }
}

/**
 * Everything that mangru has, what is opt-in included, with links, so that every part of a rule is there. Requests are
 * reckoned from the containers, as stories tell them, and not taken from the scheduler: test/packs/placement.test.ts does.
 */
export const provedBundle: Bundle = joined(assembled(false), assembled(true))

/** Where the figures of `make prove` are kept. */
export const proofsFile = new URL('../../docs/proofs.md', import.meta.url)

/** What `make prove` wrote last; empty before it ever ran. */
export const proofs = existsSync(proofsFile) ? readFileSync(proofsFile, 'utf8') : ''

/** The fingerprint with which a pack was last mutated; none where it never was. */
export const provedFingerprint = (pack: string): string | undefined =>
  proofs
    .split('\n')
    .find((row) => row.startsWith(`| ${pack} |`))
    ?.match(/`([0-9a-f]{16})`/)?.[1]

/** What `generated/` is now, as a short hash of its manifest, which has the hash of every file. */
export const generatedHash = (): string => {
  const manifest = readFileSync(new URL('../../generated/manifest.json', import.meta.url))
  return createHash('sha256').update(manifest).digest('hex').slice(0, 16)
}
