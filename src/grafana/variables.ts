import {
  DatasourceVariableBuilder,
  QueryVariableBuilder,
  type VariableModel,
  VariableRefresh,
  VariableSort,
} from '@grafana/grafana-foundation-sdk/dashboard'
import type { Language } from '../core/text.js'
import type { BuiltDashboard } from '../model/bundle.js'
import type { Variable } from '../model/dashboard.js'
import { labelsOfObject } from '../model/scope.js'
import { datasource } from './panel.js'
import { parts } from './words.js'

/** The choices at the head of a dashboard: the data source, then its variables. */
export const grafanaVariables = ({ variables }: BuiltDashboard, language: Language): readonly VariableModel[] => [
  new DatasourceVariableBuilder('datasource').label(parts[language].datasource).type('prometheus').build(),
  ...variables.map((variable) => queryVariable(variable, variables, language)),
]

const queryVariable = (
  { name, title, from, all }: Variable,
  variables: readonly Variable[],
  language: Language,
): VariableModel => {
  const query = `label_values(${from}${agreeing(name, from, variables)}, ${name})`
  const builder = new QueryVariableBuilder(name)
    .label(title[language])
    .datasource(datasource)
    .query({ query, refId: name })
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalCaseInsensitiveAsc)
    .includeAll(all)
  return (all ? builder.allValue('.+').current({ text: 'All', value: '$__all' }) : builder).build()
}

/** Matchers for the variables before this one, as far as the series have their labels. */
const agreeing = (name: string, from: string, variables: readonly Variable[]): string => {
  const before = variables.slice(
    0,
    variables.findIndex((variable) => variable.name === name),
  )
  const matchers = before
    .filter((variable) => labelsOfObject(from).includes(variable.name))
    .map((variable) => `${variable.name}${variable.all ? '=~' : '='}"$${variable.name}"`)
  return matchers.length > 0 ? `{${matchers.join(',')}}` : ''
}
