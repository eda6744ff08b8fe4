import { Ajv } from 'ajv'
import type { Pack } from '../../model/pack.js'
import { regexFault } from '../../promql/matchers.js'
import { type Problem, printPath } from '../problem.js'
import { configSchema } from './config-schema.js'
import { schemaProblem } from './problems.js'

/** Holds a value against the configuration's schema; one problem for each place. */
export const checkSchema = (value: unknown, packs: readonly Pack[]): readonly Problem[] => {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true })
  ajv.addFormat('re2', (regex: string) => regexFault(regex) === undefined)
  const valid = ajv.compile(configSchema(packs))
  valid(value)
  const problems = (valid.errors ?? []).map(schemaProblem)
  return [...new Map(problems.map((problem) => [printPath(problem.path), problem])).values()]
}
