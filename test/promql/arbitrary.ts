import fc from 'fast-check'

const label = fc.constantFrom('a', 'node', 'cluster', 'by', 'on')
const value = fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text))
const matcher = fc.tuple(label, fc.constantFrom('=', '!='), value).map((parts) => parts.join(''))
const name = fc.constantFrom('up', 'kube_node_info', 'cluster:up:count', 'on_fire')

const selector = fc
  .tuple(name, fc.array(matcher, { maxLength: 3 }), fc.constantFrom(', ', ','))
  .map(([metric, matchers, comma]) => (matchers.length === 0 ? metric : `${metric}{${matchers.join(comma)}}`))

const labels = fc
  .uniqueArray(fc.constantFrom('a', 'node', 'cluster'), { maxLength: 3 })
  .map((list) => `(${list.join(', ')})`)
const space = fc.constantFrom(' ', '\n', '  ')

/** Syntactically valid PromQL, nested and oddly spaced. */
export const expression: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => {
  const any = tie('any')
  const matching = fc.oneof(
    fc.constant(''),
    labels.map((list) => `on ${list}`),
    labels.map((list) => `ignoring${list}`),
    fc.tuple(labels, labels).map(([on, left]) => `on${on} group_left ${left}`),
  )
  const binary = (operators: readonly string[], clause: fc.Arbitrary<string>) =>
    fc
      .tuple(any, space, fc.constantFrom(...operators), clause, space, any)
      .map(([l, s, o, c, t, r]) => `${l}${s}${o} ${c}${t}${r}`)
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      selector,
      fc.constantFrom('1', '0.5', '1e9', 'time()'),
      fc
        .tuple(fc.constantFrom('rate', 'last_over_time'), selector, fc.constantFrom('', ' offset 5m', ' @ start()'))
        .map(([f, s, o]) => `${f}(${s}[5m]${o})`),
      any.map((inner) => `(${inner})`),
      any.map((inner) => `-(${inner})`),
      any.map((inner) => `max_over_time((${inner})[1h:5m])`),
      fc
        .tuple(fc.constantFrom('sum', 'max', 'count'), labels, any)
        .map(([f, list, inner]) => `${f} by${list}(${inner})`),
      fc.tuple(labels, any).map(([list, inner]) => `avg(${inner}) without ${list}`),
      fc.tuple(any, any).map(([first, second]) => `clamp_max( ${first} ,${second})`),
      binary(['+', '-', '*', '/', '%', '^', '>', '==', '!=', '<='], matching),
      binary(
        ['and', 'or', 'unless'],
        fc.oneof(
          fc.constant(''),
          labels.map((list) => `on ${list}`),
        ),
      ),
    ),
  }
}).any
