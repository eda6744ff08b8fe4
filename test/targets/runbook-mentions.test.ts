import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jobNames } from '../../src/catalog/jobs.js'
import { languages } from '../../src/core/text.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { linkMentions } from '../../src/targets/runbook-mentions.js'
import { runbooks } from '../../src/targets/runbooks.js'
import { bundleOf } from '../support/bundle.js'

const known = { built: new Set(['Own', 'Other']), unbuilt: new Set(['Gone']) }

it.each([
  ['See Other.', 'See [Other](Other.md).', []],
  ['Other의 런북', '[Other](Other.md)의 런북', []],
  ['Own speaks, Others do not.', 'Own speaks, Others do not.', []],
  ['`Other`\n```\nOther\n```', '`Other`\n```\nOther\n```', []],
  ['See Gone, and Gone.', 'See Gone, and Gone.', ['Gone']],
  ['See [this](Gone.md) and [that](Other.md).', 'See this and [that](Other.md).', ['Gone']],
  ['[Other](https://a.example/Other)', '[Other](https://a.example/Other)', []],
])('%j becomes %j', (prose, linked, unbuilt) =>
  expect(linkMentions(prose, 'Own', known)).toEqual({ prose: linked, unbuilt }),
)

const code = /```[\s\S]*?```|`[^`\n]*`/g
const linked = /\]\((\S+?\.md)\)/g

// No configuration may leave the others out.
const dispensable = jobNames.filter((job) => job !== 'kubelet' && job !== 'kube-state-metrics')

describe.each(dispensable)('where %s is not scraped', (job) => {
  const bundle = bundleOf({ stack: 'kube-prometheus-stack', jobs: { [job]: { scraped: false } } })
  const pages = runbooks.emit(bundle)
  const paths = pages.map(({ path }) => path)

  it('every link between runbooks leads to a page', () => {
    const dead = pages.flatMap(({ path, content }) =>
      [...content.matchAll(linked)]
        .map(([, to = '']) => posix.join(posix.dirname(path), to))
        .filter((to) => !paths.includes(to)),
    )
    expect(dead).toEqual([])
  })

  it('an alert that is named and not built is said to be so, and every other is a link', () => {
    const names = builtinPacks.flatMap((pack) => pack.alerts.map(({ name }) => name as string))
    for (const { path, content } of pages.filter((page) => !page.path.endsWith('README.md'))) {
      const [, table = '', prose = ''] = /^([\s\S]*?\n\n(?:\|.*\n)+)([\s\S]*)$/.exec(content) ?? []
      const plain = prose.replaceAll(code, '').replaceAll(/\[\w+\]\(\w+\.md\)/g, '')
      const named = new Set([...plain.matchAll(/\w+/g)].map(([word]) => word).filter((word) => names.includes(word)))
      named.delete(posix.basename(path, '.md'))
      expect([...named].filter((name) => !bundle.unbuilt.includes(name))).toEqual([])
      const said = /\| (?:Named below, not built here|아래에 나오지만 이 설정에는 없는 알림) \| (.*) \|/.exec(
        table,
      )?.[1]
      expect(new Set(said?.split(', '))).toEqual(named)
    }
  })

  it('no text of an alert names one that is not built', () => {
    const texts = bundle.groups
      .flatMap(({ rules }) => rules)
      .flatMap((rule) => (rule.kind === 'alert' ? [rule.alert.summary, rule.alert.description] : []))
      .flatMap((text) => languages.map((language) => text[language]))
    expect(texts.filter((text) => bundle.unbuilt.some((name) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([])
  })
})
