import { isDuration, seconds } from '../../core/duration.js'
import { selectorsOf } from '../../promql/selectors.js'
import type { Mutation } from './mutant.js'

// A look-back of some minutes is there for lost scrapes; one as short as a scrape is none.
const oneScrape = '30s'
const lookbacks = 180

/** Every window and offset is halved and doubled; a look-back shrinks to a single scrape. */
export const windows: Mutation = (node, text) => {
  if (node.kind !== 'range' && node.kind !== 'offset') return []
  const { argument } = node
  if (!isDuration(argument)) return []
  const at = text.lastIndexOf(argument, node.to)
  const of = selectorsOf(text.slice(node.operand.from, node.operand.to))[0]?.metric ?? ''
  const changed = (by: string) => ({
    from: at,
    to: at + argument.length,
    by,
    change: `${of}: ${node.kind} ${argument} → ${by}`,
  })
  const length = seconds(argument)
  // That a record is looked back over is for failed evaluations, which no story can tell.
  if (node.kind === 'range' && length <= lookbacks)
    return of.includes(':') ? [] : [{ ...changed(oneScrape), forgets: true }]
  return [changed(`${Math.round(length / 2)}s`), changed(`${length * 2}s`)]
}
