import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../src', import.meta.url))

// A folder imports only from itself and from those before it.
const layers = [
  ...['core', 'catalog', 'promql', 'model', 'packs', 'config', 'assemble', 'grafana', 'targets', 'lint', 'output'],
  ...['prometheus', 'prove', 'simulate', 'doctor', 'cli'],
]

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(root, join(root, dirname(file), path)).replace(/\.js$/, '.ts'),
  )

const layerOf = (file: string): string => file.split('/')[0] ?? ''

describe('the layers', () => {
  it('are all there is under src', () => {
    const folders = new Set(files.map(layerOf))
    expect([...folders].filter((folder) => folder !== 'index.ts' && !layers.includes(folder))).toEqual([])
  })

  it('import only what stands before them', () => {
    const upward = files
      .filter((file) => file !== 'index.ts')
      .flatMap((file) =>
        importsOf(file)
          .filter(
            (imported) =>
              layers.indexOf(layerOf(imported)) > layers.indexOf(layerOf(file)) ||
              // Commands hand the public API to configurations that are programs.
              (imported === 'index.ts' && layerOf(file) !== 'cli'),
          )
          .map((imported) => `${file} imports ${imported}`),
      )
    expect(upward).toEqual([])
  })

  it('are reached from outside by index.ts, which leaves the commands alone', () =>
    expect(importsOf('index.ts').filter((imported) => layerOf(imported) === 'cli')).toEqual([]))

  it('import only files that exist', () => {
    const missing = files.flatMap((file) => importsOf(file).filter((imported) => !files.includes(imported)))
    expect(missing).toEqual([])
  })

  it('have no barrel but src/index.ts', () => {
    const barrels = files.filter(
      (file) => file !== 'index.ts' && /^export (?:\*|\{[^}]*\}) from/m.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(barrels).toEqual([])
  })

  it('have no circles', () => {
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const imported of importsOf(file)) walk(imported, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(circles).toEqual([])
  })
})
