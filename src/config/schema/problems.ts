import type { ErrorObject } from 'ajv'
import { suggestion } from '../../core/nearest.js'
import { regexFault } from '../../promql/matchers.js'
import type { Path, Problem } from '../problem.js'
import type { Schema } from './leaves.js'

/** A violation of the schema in our words: what was found, what was expected, the nearest valid name. */
export const schemaProblem = (error: ErrorObject): Problem => {
  const schema = error.parentSchema as Schema
  const path = pathOf(error.instancePath)
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty)
      return {
        path: [...path, name],
        onKey: true,
        message: `${quoted(name)} is not a known name`,
        help: knownNames(name, schema),
      }
    }
    case 'required':
      return { path, message: `${error.params.missingProperty} is missing` }
    case 'enum': {
      const valid = error.params.allowedValues as readonly string[]
      return {
        path,
        message: `${quoted(error.data)} is not one of ${valid.join(', ')}`,
        help: suggestion(String(error.data), valid),
      }
    }
    case 'uniqueItems':
      return { path: [...path, error.params.i], message: 'stands in the list twice' }
    case 'minItems':
      return { path, message: 'is an empty list', help: 'Name at least one, or leave the setting out.' }
    case 'format':
      return { ...expected(path, error.data, schema), help: `RE2 says: ${said(regexFault(String(error.data)))}.` }
    default:
      return expected(path, error.data, schema)
  }
}

const expected = (path: Path, data: unknown, schema: Schema): Problem => ({
  path,
  message: `${quoted(data)} is not ${schema.patternErrorMessage}`,
})

const knownNames = (name: string, { properties = {} }: Schema): string => {
  if (name === 'packs') return 'Packs are code: state them in mangru.config.ts.'
  const known = Object.keys(properties)
  return known.length > 0 ? suggestion(name, known) : 'There is nothing to set here yet.'
}

// RE2 ends with the whole expression as we hand it over, which is not as the user wrote it.
const said = (fault = ''): string => fault.replace(/: `.*$/s, '')

const quoted = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value)
  return json.length <= 60 ? json : `${json.slice(0, 57)}…`
}

// A JSON pointer: `~1` stands for a slash, `~0` for a tilde.
const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')))
