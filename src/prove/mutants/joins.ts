import type { Mutation } from './mutant.js'

/** Every label on which two sides are matched is left out of the match. */
export const joins: Mutation = (node, text) => {
  if (node.kind !== 'binary' || node.matching?.keyword !== 'on') return []
  const from = text.indexOf('(', text.indexOf('on', node.left.to)) + 1
  const to = text.indexOf(')', from)
  const { labels } = node.matching
  return labels.map((label) => ({
    from,
    to,
    by: labels.filter((other) => other !== label).join(', '),
    blindTo: label,
    change: `${node.op} on (${labels.join(', ')}): ${label} dropped`,
  }))
}
