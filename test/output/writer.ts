import { manifestName, manifestOf, printManifest } from '../../src/output/manifest.js'
import { replaceOutput } from '../../src/output/write.js'

// Writes 40 files that all say the same number, again and again, until it is killed.
const [, , out = ''] = process.argv
for (let round = 1; ; round++) {
  const files = Array.from({ length: 40 }, (_, i) => ({
    path: `${i}.yaml`,
    content: String(round),
    source: 'test',
    metrics: [],
  }))
  const written = new Map(files.map(({ path, content }) => [path, content]))
  replaceOutput(out, written.set(manifestName, printManifest(manifestOf(files))))
  if (round === 1) console.log('writing')
}
