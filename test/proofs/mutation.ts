import type { Pack } from '../../src/model/pack.js'
import { fingerprint } from '../../src/prove/fingerprint.js'
import { mutate, unexplained } from '../../src/prove/mutate.js'
import { requiredPromtool } from '../engines/engines.js'
import { packs, proofs, provedBundle, provedFingerprint } from '../support/proofs.js'
import { rows, type Section, sum } from './section.js'

/** How many mutants of a subject died and lived. */
interface Figures {
  readonly subject: string
  readonly killed: number
  readonly alive: number
}

/**
 * Every mutant of every pack. What was mutated before, and has not changed since, keeps its figures; a pack with a mutant
 * that lives without a reason gets none, so that it is mutated again.
 */
export const mutation = async (): Promise<Section> => {
  const all = []
  for (const pack of packs) all.push({ pack, ...(kept(pack) ?? (await mutated(pack))) })
  const results = all.filter(({ faults }) => faults.length === 0)
  const reasons = results.flatMap(({ pack: { survivors = [] } }) => survivors)
  return {
    text: `## Mutation

Every comparison flipped, limit moved, matcher dropped, window changed, join label left out, wait and hold changed, one
at a time. A mutant dies when lint or a story notices it, alone or beside another. \`make test\` mutates the packs whose
fingerprint is another than the one here.

| pack | killed | alive | fingerprint |
| --- | --- | --- | --- |
${rows(results.map(({ pack, figures }) => [pack.name, ...totals(figures), `\`${fingerprint(provedBundle, pack)}\``]))}

| alert or record | killed | alive |
| --- | --- | --- |
${rows(results.flatMap(({ figures }) => figures.map(({ subject, killed, alive }) => [subject, killed, alive])))}

### Alive, and why

| alert or record | change | why no story can tell |
| --- | --- | --- |
${rows(reasons.map(({ subject, change, reason }) => [subject, `\`${change}\``, reason]))}
`,
    faults: all.flatMap(({ faults }) => faults),
  }
}

const totals = (figures: readonly Figures[]): readonly number[] => [
  sum(figures.map(({ killed }) => killed)),
  sum(figures.map(({ alive }) => alive)),
]

const mutated = async (pack: Pack) => {
  const all = []
  for await (const one of mutate(provedBundle, pack.name, await requiredPromtool())) {
    console.log(`${one.subject}: ${one.killed} killed, ${one.alive.length} alive`)
    all.push(one)
  }
  return {
    figures: all.map(({ alive, ...one }): Figures => ({ ...one, alive: alive.length })),
    faults: unexplained(all, pack.survivors ?? []).map(({ where, message }) => `${where.path}: ${message}`),
  }
}

/** The figures that docs/proofs.md has of a pack that is as it was then. */
const kept = (pack: Pack) => {
  if (provedFingerprint(pack.name) !== fingerprint(provedBundle, pack)) return undefined
  const rules = provedBundle.groups.filter((group) => group.pack === pack.name).flatMap((group) => group.rules)
  const subjects = [...new Set(rules.map((rule) => (rule.kind === 'alert' ? rule.alert.name : rule.signal.name)))]
  const figures = subjects.flatMap((subject) => figuresOf(subject) ?? [])
  return figures.length === subjects.length ? { figures, faults: [] } : undefined
}

const figuresOf = (subject: string): Figures | undefined => {
  const [, killed, alive] = proofs.match(new RegExp(`^\\| ${subject} \\| (\\d+) \\| (\\d+) \\|$`, 'm')) ?? []
  return killed === undefined ? undefined : { subject, killed: Number(killed), alive: Number(alive) }
}
