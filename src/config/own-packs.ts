import { Findings } from '../core/finding.js'
import type { Pack } from '../model/pack.js'
import { builtinPacks } from '../packs/builtin.js'
import type { Problem } from './problem.js'
import { plainSource, type Source } from './source.js'

const lists = ['signals', 'alerts', 'dashboards', 'cases'] as const

/** A configuration without its packs, and these: no schema describes code. */
export interface Parts {
  readonly source: Source
  readonly packs: readonly Pack[]
}

/** Takes the packs out of what a program exports. Throws Findings for what is no pack, or has another's name. */
export const withoutPacks = (file: string, value: unknown): Parts => {
  const { packs = [], ...rest } = (typeof value === 'object' ? value : {}) as { packs?: unknown }
  const source = plainSource(file, typeof value === 'object' ? rest : value)
  const problems = Array.isArray(packs)
    ? packs.flatMap(packProblems)
    : [{ path: ['packs'], message: 'is not a list of packs' }]
  if (problems.length > 0) throw new Findings(problems.map(source.finding))
  return { source, packs: packs as readonly Pack[] }
}

const packProblems = (
  pack: Partial<Pack> | null | undefined,
  i: number,
  all: readonly (Partial<Pack> | null)[],
): readonly Problem[] => {
  const path = ['packs', i]
  if (typeof pack?.name !== 'string')
    return [{ path, message: 'is not a pack', help: 'Make it with definePack({ name, … }).' }]
  const missing = lists.filter((list) => !Array.isArray(pack[list]))
  if (missing.length > 0)
    return [
      {
        path,
        message: `the pack ${pack.name} does not list its ${missing.join(', ')}`,
        help: 'An empty list is fine.',
      },
    ]
  const taken = [...builtinPacks, ...all.slice(0, i)].some((other) => other?.name === pack.name)
  return taken ? [{ path: [...path, 'name'], message: `another pack is called ${pack.name} too` }] : []
}
