import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/promql/print.js'
import { unquote } from '../../src/promql/strings.js'
import { parse } from '../../src/promql/syntax.js'
import { expression } from './arbitrary.js'

/** A tree without positions: the names of its nodes, and the text of its leaves. */
const treeOf = (text: string): string => {
  const nodes: string[] = []
  parse(text).iterate({
    enter: ({ name, from, to, node }) => {
      const leaf = node.firstChild ? '' : text.slice(from, to)
      nodes.push(`${name}(${name === 'StringLiteral' ? unquote(leaf) : leaf}`)
    },
    leave: () => {
      nodes.push(')')
    },
  })
  return nodes.join(' ')
}

describe('printing', () => {
  it('keeps the tree at any width', () =>
    fc.assert(
      fc.property(expression, fc.constantFrom(20, 60, 100), (text, width) => {
        expect(treeOf(format(text, width))).toBe(treeOf(text))
      }),
      { numRuns: 400 },
    ))

  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(expression, fc.constantFrom(20, 60, 100), (text, width) => {
        const once = format(text, width)
        expect(format(once, width)).toBe(once)
      }),
      { numRuns: 200 },
    ))

  it('leaves a short expression on its line', () => expect(format('sum by(a)(\n  up\n)')).toBe('sum by (a) (up)'))

  it('begins lines with operators, and closes a call on a line of its own', () =>
    expect(
      format(
        'sum by (cluster) (rate(apiserver_request_total{verb="GET"}[5m])) / on (cluster) group_left () count by (cluster) (up)',
        60,
      ),
    ).toBe(
      [
        'sum by (cluster) (',
        '  rate(apiserver_request_total{verb="GET"}[5m])',
        ')',
        '/ on (cluster) group_left () count by (cluster) (up)',
      ].join('\n'),
    ))
})
