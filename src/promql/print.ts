import { printLabel } from './names.js'
import {
  type AggregationNode,
  type BinaryNode,
  type CallNode,
  type Labels,
  type Node,
  precedence,
  type SelectorNode,
} from './node.js'
import { parse } from './parse.js'

/**
 * An expression over several lines the way people write them: what fits the width stands on one line; an operator
 * begins a line; a call or parentheses open at a line's end and close on a line of their own. The result parses to the
 * same tree. Throws Findings for a text that does not parse.
 */
export const format = (text: string, width = 100): string =>
  printed(parse(text), { indent: 0, before: 0, after: 0, width })

/** The room for a node: how far its lines are indented, and how much stands before and after it on its own lines. */
interface Room {
  readonly indent: number
  readonly before: number
  readonly after: number
  readonly width: number
}

const printed = (node: Node, room: Room): string => {
  const flat = inline(node)
  return room.before + flat.length + room.after <= room.width ? flat : broken(node, room)
}

const inline = (node: Node): string => {
  switch (node.kind) {
    case 'number':
    case 'string':
      return node.literal
    case 'selector':
      return selectorText(node)
    case 'call':
    case 'aggregation':
      return `${opening(node)}${node.args.map(inline).join(', ')})`
    case 'binary':
      return `${inline(node.left)} ${operatorText(node)} ${inline(node.right)}`
    case 'unary':
      return node.op + inline(node.operand)
    case 'parentheses':
      return `(${inline(node.operand)})`
    default:
      return inline(node.operand) + postfix[node.kind](node.argument)
  }
}

const broken = (node: Node, room: Room): string => {
  switch (node.kind) {
    case 'call':
    case 'aggregation':
      return enclosed(opening(node), node.args, room)
    case 'parentheses':
      return enclosed('(', [node.operand], room)
    case 'binary':
      return brokenBinary(node, room)
    case 'unary':
      return node.op + printed(node.operand, { ...room, before: room.before + 1 })
    case 'range':
    case 'subquery':
    case 'offset':
    case 'at':
    case 'extrapolation': {
      const suffix = postfix[node.kind](node.argument)
      return printed(node.operand, { ...room, after: room.after + suffix.length }) + suffix
    }
    default:
      return inline(node)
  }
}

const margin = (indent: number): string => `\n${' '.repeat(indent)}`

const enclosed = (open: string, args: readonly Node[], { indent, width }: Room): string => {
  const inner = indent + 2
  const lines = linesOf(args).map((line, i, all) =>
    line.length === 1
      ? printed(line[0] as Node, { indent: inner, before: inner, after: i < all.length - 1 ? 1 : 0, width })
      : line.map(inline).join(', '),
  )
  return `${open}${margin(inner)}${lines.join(`,${margin(inner)}`)}${margin(indent)})`
}

/** One argument per line, but neighbouring numbers and strings together: `"node", "$1", "instance", "(.+)"`. */
const linesOf = (args: readonly Node[]): readonly (readonly Node[])[] => {
  const lines: Node[][] = []
  args.forEach((arg, i) => {
    const before = args[i - 1]
    if (before && isLiteral(before) && isLiteral(arg)) lines.at(-1)?.push(arg)
    else lines.push([arg])
  })
  return lines
}

const isLiteral = ({ kind }: Node): boolean => kind === 'number' || kind === 'string'

const brokenBinary = (node: BinaryNode, room: Room): string => {
  const { indent } = room
  const operator = `${operatorText(node)} `
  if (closesBeforeLiteral(node)) {
    const ending = ` ${operator}${inline(node.right)}`
    return printed(node.left, { ...room, after: ending.length + room.after }) + ending
  }
  const left = printed(node.left, { ...room, indent: deeper(node, node.left, indent), after: 0 })
  const right = printed(node.right, {
    ...room,
    indent: deeper(node, node.right, indent),
    before: indent + operator.length,
  })
  return left + margin(indent) + operator + right
}

/** Whether the end is like `) == 1`, which stands on one line. */
const closesBeforeLiteral = ({ left, right }: BinaryNode): boolean =>
  ('args' in left || left.kind === 'parentheses') && isLiteral(right.kind === 'unary' ? right.operand : right)

// Operators of one level stand below each other; those that bind tighter stand further in.
const deeper = (node: BinaryNode, side: Node, indent: number): number => {
  if (side.kind !== 'binary' || closesBeforeLiteral(side)) return indent
  return side === node.right || precedence(side.op) !== precedence(node.op) ? indent + 2 : indent
}

const opening = (node: CallNode | AggregationNode): string =>
  node.kind === 'aggregation' && node.grouping ? `${node.name} ${keyworded(node.grouping)} (` : `${node.name}(`

const keyworded = ({ keyword, labels }: Labels<string>): string => `${keyword} (${labels.map(printLabel).join(', ')})`

const operatorText = ({ op, bool, matching, grouping, fill, right }: BinaryNode): string =>
  [
    op,
    ...(bool ? ['bool'] : []),
    ...(matching ? [keyworded(matching)] : []),
    ...(grouping ? [groupingText(grouping, right)] : []),
    ...(fill ? [fill] : []),
  ].join(' ')

// Without a list of its own, parentheses behind the keyword would be taken for one.
const groupingText = (grouping: Labels<string>, right: Node): string =>
  grouping.labels.length === 0 && !inline(right).startsWith('(') ? grouping.keyword : keyworded(grouping)

const selectorText = ({ name, matchers }: SelectorNode): string => {
  if (matchers.length === 0) return name ?? '{}'
  return `${name ?? ''}{${matchers.map(matcherText).join(',')}}`
}

const matcherText = ({ label, op, literal }: SelectorNode['matchers'][number]): string =>
  `${printLabel(label)}${op}${literal}`

const postfix = {
  range: (argument: string) => `[${argument}]`,
  subquery: (argument: string) => `[${argument}]`,
  offset: (argument: string) => ` offset ${argument}`,
  at: (argument: string) => ` @ ${argument}`,
  extrapolation: (argument: string) => ` ${argument}`,
}
