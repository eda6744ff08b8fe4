import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { artefactRules, bundleRules } from '../../src/lint/lint.js'
import { bundleOfExample, type Example } from './example.js'

// The examples of the pages are the tests of the rules, so that a page cannot say what is not so.
const pages = new URL('../../docs/lint/', import.meta.url)
const page = (rule: string) => readFileSync(new URL(`${rule}.md`, pages), 'utf8')

// A block may say that its text stands many times in the file.
const blocks = (rule: string, kind: 'bad' | 'good') =>
  [...page(rule).matchAll(new RegExp(`\`\`\`\\w+ ${kind}(?: repeated (\\d+))?\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, times = '1', block = '']) => ({ block, repeated: Number(times) }),
  )

const dashboardPath = 'grafana/dashboards/example.json'
const rulePath = 'prometheus/rules/example.yaml'

const checks = [
  ...bundleRules.map(({ name, check }) => ({
    name,
    findings: (block: string) => check(bundleOfExample(parse(block) as Example)),
  })),
  ...artefactRules.map(({ name, check }) => ({
    name,
    findings: (content: string) =>
      check([{ path: content.startsWith('{') ? dashboardPath : rulePath, content, source: 'example', metrics: [] }]),
  })),
]

describe.each(checks)('$name', ({ name, findings }) => {
  it.each(blocks(name, 'bad'))('finds\n$block', ({ block, repeated }) =>
    expect(findings(block.repeat(repeated))).not.toEqual([]),
  )
  it.each(blocks(name, 'good'))('passes\n$block', ({ block }) => expect(findings(block)).toEqual([]))
  it('has examples of both kinds', () => {
    expect(blocks(name, 'bad')).not.toEqual([])
    expect(blocks(name, 'good')).not.toEqual([])
  })
})

it('every page is about a rule', () =>
  expect(readdirSync(pages).sort()).toEqual([...checks.map(({ name }) => `${name}.md`)].sort()))
