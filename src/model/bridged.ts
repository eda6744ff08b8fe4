import { locate } from '../catalog/query.js'
import { absentIn, type VersionRange } from '../catalog/versions.js'
import { childrenOf, type Node, visit } from '../promql/node.js'
import { parse } from '../promql/parse.js'
import { metricOf } from '../promql/selectors.js'

/** Whether a selector stands in an `or` of which, in each Kubernetes version of a range, one side has all its series. */
export const isBridged = (text: string, selector: { readonly from: number }, range: VersionRange): boolean => {
  let bridged = false
  visit(parse(text), (node, ancestors) => {
    if (node.kind !== 'selector' || node.from !== selector.from) return
    bridged = ancestors.some((above) => isOr(above) && versionsOf(range).every((version) => isThere(above, version)))
  })
  return bridged
}

const isOr = (node: Node) => node.kind === 'binary' && node.op === 'or'

const isThere = (node: Node, version: string): boolean => {
  if (isOr(node)) return childrenOf(node).some((side) => isThere(side, version))
  if (node.kind !== 'selector') return childrenOf(node).every((child) => isThere(child, version))
  const places = locate(metricOf(node) ?? '')
  return places.length === 0 || places.some((place) => !absentIn(place, { from: version, to: version }))
}

const versionsOf = ({ from, to }: VersionRange): readonly string[] => {
  const [major = '1', first = '0'] = from.split('.')
  const last = Number(to.split('.')[1] ?? first)
  return Array.from({ length: last - Number(first) + 1 }, (_, i) => `${major}.${Number(first) + i}`)
}
