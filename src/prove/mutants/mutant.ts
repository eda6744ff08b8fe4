import type { Node } from '../../promql/node.js'

/** One small change of an expression's text: what stands from `from` to `to` becomes `by`. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly by: string
  /** For people, and what a reason for survival names: `limit 0.75 → 0.9`. */
  readonly change: string
  /** The label on which objects are no longer told apart, where that is what it changes. */
  readonly blindTo?: string
  /** It looks back no longer than a scrape, which only a lost one tells. */
  readonly forgets?: boolean
}

/** The changes that one kind of mutation makes at a node of an expression. */
export type Mutation = (node: Node, text: string) => readonly Edit[]
