import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describeEngine } from '../../src/prometheus/engine.js'
import { fingerprint } from '../../src/prove/fingerprint.js'
import { type Mutated, mutate, unexplained } from '../../src/prove/mutate.js'
import { prove } from '../../src/prove/prove.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'
import { packs, proofsFile, provedBundle } from '../support/proofs.js'

// `make prove`: what takes longer than `make test` allows, and the page that keeps its figures.

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

const told = async () => {
  const rows: string[] = []
  for (const engine of [await requiredPromtool(), await oldPromtool()]) {
    if (!engine) throw new Error('make prove needs promtool 2 as well: set MANGRU_PROMTOOL_2')
    const { proved, findings } = await prove(provedBundle, engine)
    const stories = sum(proved.map((one) => one.stories))
    const varied = sum(proved.flatMap(({ variations }) => Object.values(variations)))
    rows.push(`| ${engine.program} ${engine.version} | ${stories} | ${varied} | ${findings.length} |`)
    console.log(`${describeEngine(engine)}: ${stories} stories, ${varied} variations, ${findings.length} end otherwise`)
    for (const { where, message, excerpt } of findings) console.log(where.path, message, excerpt)
    if (findings.length > 0) process.exitCode = 1
  }
  return rows
}

const mutated = async () => {
  const results: { readonly row: string; readonly rows: readonly string[] }[] = []
  for (const pack of packs) {
    const all: Mutated[] = []
    for await (const one of mutate(provedBundle, pack.name, await requiredPromtool())) {
      console.log(`${one.subject}: ${one.killed} killed, ${one.alive.length} alive`)
      all.push(one)
    }
    const findings = unexplained(all, pack.survivors ?? [])
    for (const { where, message } of findings) console.log(`${where.path}: ${message}`)
    if (findings.length > 0) process.exitCode = 1
    const killed = sum(all.map((one) => one.killed))
    const alive = sum(all.map((one) => one.alive.length))
    console.log(`${pack.name}: ${killed} mutants killed, ${alive} alive`)
    results.push({
      row: `| ${pack.name} | ${killed} | ${alive} | \`${fingerprint(provedBundle, pack)}\` |`,
      rows: all.map(rowOf),
    })
  }
  return results
}

const rowOf = ({ subject, killed, alive }: Mutated): string => `| ${subject} | ${killed} | ${alive.length} |`

const reasons = packs.flatMap(({ survivors = [] }) =>
  survivors.map(({ subject, change, reason }) => `| ${subject} | \`${change.replaceAll('|', '\\|')}\` | ${reason} |`),
)

const page = (stories: readonly string[], mutants: Awaited<ReturnType<typeof mutated>>): string => `# Proofs

What \`make prove\` found at commit ${commit()}, for \`generated/\` with the hash \`${generatedHash()}\`. No Grafana server takes
part: dashboards are held against the schema of the Foundation SDK's types, and their queries are type-checked.

## Stories

Every story as written, and each in every variation that applies.

| engine | stories | variations | end otherwise |
| --- | --- | --- | --- |
${stories.join('\n')}

## Mutation

Every comparison flipped, limit moved, matcher dropped, window changed, join label left out, wait and hold changed, one
at a time. A mutant dies when lint or a story notices it. \`make test\` mutates the packs whose fingerprint is another
than the one here.

| pack | killed | alive | fingerprint |
| --- | --- | --- | --- |
${mutants.map(({ row }) => row).join('\n')}

| alert or record | killed | alive |
| --- | --- | --- |
${mutants.flatMap(({ rows }) => rows).join('\n')}

### Alive, and why

| alert or record | change | why no story can tell |
| --- | --- | --- |
${reasons.join('\n')}
`

const commit = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()

const generatedHash = (): string => {
  const manifest = readFileSync(new URL('../../generated/manifest.json', import.meta.url))
  return createHash('sha256').update(manifest).digest('hex').slice(0, 16)
}

const stories = await told()
writeFileSync(proofsFile, page(stories, await mutated()))
