import type { Bundle } from '../model/bundle.js'
import { type Node, visit } from '../promql/node.js'
import { parse } from '../promql/parse.js'
import { foundAt, ruleExpressions } from './expressions.js'
import type { Found } from './rule.js'

/** What a node of an expression is found to be. */
export interface Fault {
  readonly message: string
  readonly help?: string
}

/** Findings at the nodes of a bundle's recording and alerting rules that `judge` objects to. */
export const faultyNodes = (bundle: Bundle, judge: (node: Node) => Fault | undefined): readonly Found[] =>
  ruleExpressions(bundle).flatMap((named) => {
    const found: Found[] = []
    visit(parse(named.text), (node) => {
      const fault = judge(node)
      if (fault) found.push(foundAt(named, node.from, node.to, fault.message, fault.help))
    })
    return found
  })
