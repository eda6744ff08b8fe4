import { Ajv } from 'ajv'
import type { Pack } from '../../model/pack.js'
import { regexFault } from '../../promql/matchers.js'
import { type Problem, printPath } from '../problem.js'
import { configSchema } from './config-schema.js'
import { schemaProblem } from './problems.js'

/** Compiles the configuration's schema into what holds values against it; of a value one problem for each place. */
export const schemaCheck = (packs: readonly Pack[]): ((value: unknown) => readonly Problem[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true })
  ajv.addFormat('re2', (regex: string) => regexFault(regex) === undefined)
  const valid = ajv.compile(configSchema(packs))
  return (value) => {
    valid(value)
    const problems = (valid.errors ?? []).map(schemaProblem)
    return [...new Map(problems.map((problem) => [printPath(problem.path), problem])).values()]
  }
}
