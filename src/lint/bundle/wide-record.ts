import { visit } from '../../promql/node.js'
import { parse } from '../../promql/parse.js'
import { ruleExpressions } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** A record without an aggregation: it has as many series as what it reads, and stores them a second time. */
export const wideRecord: BundleRule = {
  name: 'wide-record',
  severity: 'error',
  check: (bundle) =>
    ruleExpressions(bundle)
      .filter(({ path, text }) => path.startsWith('record ') && !aggregates(text))
      .map(({ path }) => ({
        where: { path },
        message: 'it does not shrink: it has a series for each that it reads',
        help: 'Aggregate it by its identity, or read its source where it is needed.',
      })),
}

const aggregates = (text: string): boolean => {
  let found = false
  visit(parse(text), ({ kind }) => {
    found ||= kind === 'aggregation'
  })
  return found
}
