import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'

type Schema = Record<string, unknown>

const modules = {
  bargauge: 'bargauge',
  stat: 'stat',
  table: 'table',
  timeseries: 'timeseries',
  'state-timeline': 'statetimeline',
} as const

/** The JSON Schema of one of the SDK's types, derived anew from its declarations and never stored. */
const schemaOf = (module: string, type: string): Schema =>
  createGenerator({
    path: fileURLToPath(import.meta.resolve(`@grafana/grafana-foundation-sdk/${module}`)).replace(/\.js$/, '.d.ts'),
    type,
    skipTypeCheck: true,
    additionalProperties: false,
    // The mark by which TypeScript tells queries apart is no part of the JSON.
    functions: 'hide',
    tsconfig: fileURLToPath(new URL('./tsconfig.schema.json', import.meta.url)),
  }).createSchema(type) as Schema

// `JSON.stringify` writes a function as nothing, but the type asks for it.
const withoutMarks = (schema: Schema): Schema =>
  JSON.parse(
    JSON.stringify(schema)
      .replaceAll(/"_implementsDataqueryVariant",?/g, '')
      .replaceAll(',]', ']'),
  ) as Schema

/** Checks whole dashboards: the SDK leaves queries and the options of panels open, so their own schemas close them. */
export const dashboardValidator = (): ((dashboard: unknown) => readonly string[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const dashboard = ajv.compile(open(schemaOf('dashboard', 'Dashboard')))
  const query = ajv.compile(withoutMarks(schemaOf('prometheus', 'Dataquery')))
  const options = new Map(
    Object.entries(modules).map(([type, module]) => [type, ajv.compile(schemaOf(module, 'Options'))]),
  )
  return (value) => {
    const panels = panelsIn(value)
    return [
      ...faults('dashboard', dashboard, value),
      ...panels.flatMap(({ title, targets }) => targets.flatMap((target) => faults(`${title} query`, query, target))),
      ...panels.flatMap(({ title, type, options: chosen }) => {
        const validate = options.get(type)
        return validate ? faults(`${title} options`, validate, chosen) : [`${title}: no schema for a ${type}`]
      }),
    ]
  }
}

/** Queries are an empty type to the dashboard; what stands in them is checked by their own schema. */
const open = (schema: Schema): Schema => {
  const definitions = schema.definitions as Record<string, Record<string, unknown>>
  return { ...schema, definitions: { ...definitions, Dataquery: { type: 'object' } } }
}

const faults = (of: string, validate: ValidateFunction, value: unknown): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${of}${instancePath} ${message}`)

interface AnyPanel {
  readonly type: string
  readonly title: string
  readonly targets: readonly unknown[]
  readonly options: unknown
  readonly panels?: readonly AnyPanel[]
}

/** All panels of a dashboard's JSON but its rows, those of collapsed rows among them. */
export const panelsIn = (dashboard: unknown): readonly AnyPanel[] =>
  (dashboard as { readonly panels: readonly AnyPanel[] }).panels.flatMap((panel) =>
    panel.type === 'row' ? (panel.panels ?? []) : [panel],
  )
