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
  const query = `label_values(${from}${ofCluster(name, variables)}, ${name})`
  const builder = new QueryVariableBuilder(name)
    .label(title[language])
    .datasource(datasource)
    .query({ query, refId: name })
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalCaseInsensitiveAsc)
    .includeAll(all)
  return (all ? builder.allValue('.+').current({ text: 'All', value: '$__all' }) : builder).build()
}

const ofCluster = (name: string, variables: readonly Variable[]): string =>
  name !== 'cluster' && variables.some((variable) => variable.name === 'cluster') ? '{cluster="$cluster"}' : ''
