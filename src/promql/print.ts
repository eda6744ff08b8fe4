import { childrenOf, isOperand, rootOf, type SyntaxNode, textOf } from './syntax.js'

/**
 * An expression over several lines the way people write them: what fits the width stays on one line; operators begin
 * a line; calls and parentheses open on one line and close on their own. The result parses to the same tree.
 */
export const format = (text: string, width = 100): string => {
  const root = rootOf(text)
  return root ? broken(text, width, 0)(root) : text
}

/** How the parts of a node are put together: on one line, or over several. */
interface Style {
  readonly text: string
  readonly operand: (node: SyntaxNode) => string
  readonly enclosed: (inner: readonly SyntaxNode[]) => string
  readonly beforeOperator: string
}

const oneLine = (text: string): Style => {
  const operand = (node: SyntaxNode) => shape(node, oneLine(text))
  return { text, operand, enclosed: (inner) => `(${inner.map(operand).join(', ')})`, beforeOperator: ' ' }
}

const broken =
  (text: string, width: number, depth: number) =>
  (node: SyntaxNode): string => {
    const flat = shape(node, oneLine(text))
    if (flat.length + 2 * depth <= width) return flat
    const outer = '  '.repeat(depth)
    const inner = '  '.repeat(depth + 1)
    return shape(node, {
      text,
      operand: broken(text, width, depth),
      enclosed: (nodes) =>
        `(\n${nodes.map((each) => inner + broken(text, width, depth + 1)(each)).join(',\n')}\n${outer})`,
      beforeOperator: `\n${outer}`,
    })
  }

const shape = (node: SyntaxNode, style: Style): string => {
  const { text, operand, enclosed } = style
  switch (node.name) {
    case 'BinaryExpr': {
      const [left, right] = childrenOf(node).filter(isOperand) as [SyntaxNode, SyntaxNode]
      return operand(left) + style.beforeOperator + squeeze(text.slice(left.to, right.from)) + ' ' + operand(right)
    }
    case 'ParenExpr':
      return enclosed(childrenOf(node))
    case 'FunctionCall':
    case 'AggregateExpr':
      return childrenOf(node)
        .map((child) =>
          child.name === 'FunctionCallBody' ? enclosed(childrenOf(child)) : squeeze(textOf(child, text)),
        )
        .reduce((call, part) => call + (spaced(call, part) ? ' ' : '') + part)
    default: {
      // A range, an offset, @ or a sign around an operand; or a selector, a number, a string.
      const inner = childrenOf(node).find(isOperand)
      if (!inner) return squeeze(textOf(node, text))
      return squeeze(text.slice(node.from, inner.from)) + operand(inner) + suffix(text.slice(inner.to, node.to))
    }
  }
}

// `sum(x)`, but `sum by (a) (x)` and `sum(x) by (a)`.
const spaced = (call: string, part: string): boolean => !part.startsWith('(') || /\)$/.test(call)

const suffix = (text: string): string => {
  const squeezed = squeeze(text)
  return squeezed === '' || squeezed.startsWith('[') ? squeezed : ` ${squeezed}`
}

const literal = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)/

/** White space and commas in one form, outside of string literals. */
const squeeze = (text: string): string =>
  text
    .split(literal)
    .map((piece, i) => (i % 2 === 1 ? piece : squeezePiece(piece)))
    .join('')
    .trim()

const squeezePiece = (piece: string): string =>
  piece
    .replace(/\s+/g, ' ')
    .replace(/\s*([=!]=?~?|!~)\s*$/, '$1')
    .replace(/\s*,\s*/g, ',')
    .replace(/\s*([{[(])\s*/g, '$1')
    .replace(/\s*([}\])])/g, '$1')
    .replace(/\b(by|without|on|ignoring|group_left|group_right)\(/g, '$1 (')
    .replace(/\(([^()]*)\)/g, (_, list: string) => `(${list.replaceAll(',', ', ')})`)
    .replace(/\)(?=\w)/g, ') ')
