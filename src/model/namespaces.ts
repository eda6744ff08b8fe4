import type { Expr } from '../promql/expr.js'
import { matches, notMatches } from '../promql/matchers.js'
import { narrow } from './scope.js'
import type { Settings } from './settings.js'

/** An expression about objects in namespaces, narrowed to those that the settings watch and do not ignore. */
export const watched = (settings: Settings, expr: Expr): Expr => {
  const { watched: only, ignored } = settings.namespaces
  const within = only === '.+' || only === '' ? expr : narrow(expr, { namespace: matches(only) }, settings)
  return ignored === '' ? within : narrow(within, { namespace: notMatches(ignored) }, settings)
}
