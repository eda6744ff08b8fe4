import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { generatedHash, proofsFile } from '../support/proofs.js'
import { captures } from './captures/captures.js'
import { mutation } from './mutation.js'
import { stories } from './stories.js'

// `make prove`: what takes longer than `make test` allows, and the page that keeps its figures.

const commit = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()

const head = `# Proofs

What \`make prove\` found at commit ${commit()}, for \`generated/\` with the hash \`${generatedHash()}\`. No Grafana server takes
part: dashboards are held against the schema of the Foundation SDK's types, and their queries are type-checked and asked of
a real Prometheus.
`

// A captured cluster is served in its own time, and needs little of the machine's.
const sections = [...(await Promise.all([captures(), stories()])), await mutation()]
const faults = sections.flatMap((section) => section.faults)
for (const fault of faults) console.log(fault)
writeFileSync(proofsFile, [head, ...sections.map(({ text }) => text)].join('\n'))
if (faults.length > 0) process.exitCode = 1
