import fc from 'fast-check'

/** A text put together of pieces with random white space and comments between them. */
const spaced = (...pieces: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...pieces.map((piece) =>
        fc.tuple(
          typeof piece === 'string' ? fc.constant(piece) : piece,
          fc.oneof(
            { weight: 8, arbitrary: fc.constant(' ') },
            { weight: 1, arbitrary: fc.constantFrom('\n', '  ', '\t', ' # why\n') },
          ),
        ),
      ),
    )
    .map((parts) => parts.map(([text, space], i) => (i === 0 ? text : space + text)).join(''))

const joined = (separator: string, item: fc.Arbitrary<string>, limits: fc.ArrayConstraints): fc.Arbitrary<string> =>
  fc.array(item, limits).map((items) => items.join(separator))

const label = fc.constantFrom('cluster', 'node', 'pod', 'le', 'by', 'on', '_x1')
const labels = spaced('(', joined(' , ', label, { maxLength: 3 }), ')')
const duration = fc.constantFrom('5m', '1h30m', '30s', '7d', '500ms')
const number = fc.constantFrom('0', '1', '0.5', '.5', '1e3', '1e-7', '2.5E+10', '0x1f', 'Inf', 'nan', '5m')

/** A string literal in any of the three kinds of quotes, with escapes, brackets and comment marks in it. */
const literal = fc.constantFrom(
  '"Ready"',
  '\'single "quoted"\'',
  '`raw \\d`',
  '"a\\\\.b"',
  '"line\\nbreak"',
  '"[5m] # no {comment}"',
  '"한글"',
  '""',
)

const matcher = fc.oneof(
  fc.tuple(label, fc.constantFrom('=', '!='), literal).map((parts) => parts.join(' ')),
  fc
    .tuple(label, fc.constantFrom('=~', '!~'), fc.constantFrom('"a|b"', '".+"', '"/kubepods(\\\\.slice)?"'))
    .map((parts) => parts.join('')),
)
const matchers = fc
  .tuple(joined(' ,', matcher, { maxLength: 3 }), fc.boolean())
  .map(([list, trailing]) => `{${list}${trailing && list !== '' ? ' ,' : ''}}`)
const metric = fc.constantFrom(
  'up',
  'kube_node_status_condition',
  'cluster_node:memory_headroom:bytes',
  'sum',
  'without',
)

/** A selector: bare, with empty or full braces, or with its name in them. */
export const selector: fc.Arbitrary<string> = fc.oneof(
  metric,
  spaced(metric, matchers),
  fc.constantFrom('{__name__="up"}', '{__name__=~"up|down",job!=""}', '{"up","node"="a"}'),
)

const aggregation = fc.constantFrom('sum', 'max', 'MIN', 'avg', 'group', 'count')
const rangeFunction = fc.constantFrom('rate', 'last_over_time', 'max_over_time', 'increase')
const modifier = fc.oneof(
  spaced('offset', duration),
  spaced('offset', '-', duration),
  spaced('@', fc.constantFrom('1609746000', 'start()', 'end ( )')),
)
const matching = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: spaced(fc.constantFrom('on', 'ignoring', 'ON'), labels) },
)
const grouping = fc.oneof(
  spaced('on (node)', fc.constantFrom('group_left', 'group_right'), labels),
  spaced('ignoring (node)', fc.constantFrom('group_left', 'group_right'), '()'),
  fc.constant('on (node) group_left up +'),
)

const trees = fc.letrec<{ range: string; vector: string; operand: string }>((tie) => ({
  range: fc.oneof(
    { depthSize: 'small' },
    spaced(
      selector,
      duration.map((window) => `[ ${window} ]`),
    ),
    spaced(
      selector,
      duration.map((window) => `[${window}]`),
      modifier,
    ),
    spaced(selector, fc.constantFrom('[5m:1m]', '[ 1h : 30s ]')),
    spaced(
      '(',
      tie('vector'),
      ')',
      duration.map((window) => `[${window}:]`),
      modifier,
    ),
  ),
  vector: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    selector,
    spaced(selector, modifier),
    spaced(rangeFunction, '(', tie('range'), ')'),
    spaced(aggregation, '(', tie('vector'), ')'),
    spaced(aggregation, fc.constantFrom('by', 'without', 'BY'), labels, '(', tie('vector'), ')'),
    spaced(aggregation, '(', tie('vector'), ')', fc.constantFrom('by', 'without'), labels),
    spaced('topk', 'by', labels, '(', number, ',', tie('vector'), ')'),
    spaced('count_values', '(', '"version"', ',', tie('vector'), ')'),
    spaced('label_replace', '(', tie('vector'), ', "node", "$1", "instance", "(.+?)(:[0-9]+)?" )'),
    spaced('vector', '(', tie('operand'), ')'),
    spaced('absent', '(', tie('vector'), ')'),
    spaced(tie('operand'), fc.constantFrom('+', '-', '*', '/', '%', '^', 'atan2'), matching, tie('operand')),
    spaced(tie('operand'), fc.constantFrom('*', '-', '=='), grouping, tie('operand')),
    spaced(
      tie('operand'),
      fc.constantFrom('==', '!=', '<', '<=', '>', '>='),
      fc.constantFrom('', 'bool'),
      matching,
      tie('operand'),
    ),
    spaced(tie('operand'), fc.constantFrom('and', 'or', 'unless', 'AND'), matching, tie('operand')),
    spaced(fc.constantFrom('-', '+'), tie('operand')),
    spaced('(', tie('operand'), ')'),
  ),
  operand: fc.oneof(
    { depthSize: 'small' },
    { weight: 1, arbitrary: fc.oneof(number, fc.constant('time()'), spaced(fc.constantFrom('-', '+'), number)) },
    { weight: 3, arbitrary: tie('vector') },
  ),
}))

/** The text of an expression that parses; its types need not fit. */
export const expression: fc.Arbitrary<string> = trees.vector
