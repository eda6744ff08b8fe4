import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import type { Bundle } from '../../src/model/bundle.js'
import type { Pack } from '../../src/model/pack.js'
import { builtinPacks } from '../../src/packs/builtin.js'

/** The packs as proofs see them. */
export const packs: readonly Pack[] = builtinPacks

/** Overrides that ask for every alert that is opt-in. */
export const optedIn = Object.fromEntries(
  packs.flatMap(({ alerts }) => alerts.flatMap(({ name, optIn }) => (optIn ? [[name, true as const]] : []))),
)

/** Everything that mangru has, what is opt-in included, with links, so that every part of a rule is there. */
export const provedBundle: Bundle = assemble(
  packs,
  toSettings({
    cluster: 'label',
    jobs: {
      etcd: { scraped: true },
      'kube-controller-manager': { scraped: true },
      'kube-proxy': { scraped: true },
      'kube-scheduler': { scraped: true },
      'metrics-server': { scraped: true },
    },
    // Two, so that a story in the one can be told beside its like in the other.
    namespaces: { critical: 'kube-system(-2)?' },
    urls: { runbooks: 'https://docs.example/runbooks', grafana: 'https://grafana.example' },
  }),
  optedIn,
)

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
