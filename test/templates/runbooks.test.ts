import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locate } from '../../src/catalog/query.js'
import { type Language, languages } from '../../src/core/text.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { checkExpr } from '../../src/promql/check.js'
import { selectorsOf } from '../../src/promql/selectors.js'
import { kubectlFaults } from './kubectl.js'

const sections: Readonly<Record<Language, readonly string[]>> = {
  en: ['Meaning', 'Impact', 'Confirm', 'Mend', 'Tune', 'False alarms'],
  ko: ['의미', '영향', '확인', '조치', '조정', '오탐'],
}
const folder = new URL('../../templates/runbooks/', import.meta.url)
const alerts = builtinPacks.flatMap((pack) => pack.alerts.map(({ name }) => name))
const records = builtinPacks.flatMap((pack) =>
  pack.signals.flatMap((signal) => ('record' in signal ? signal.record : [])),
)

it.each(languages)('there is one for each alert in %s, and no other', (language) =>
  expect(readdirSync(new URL(`${language}/`, folder)).sort()).toEqual(alerts.map((name) => `${name}.md`).sort()),
)

describe.each(languages.flatMap((language) => alerts.map((name) => ({ language, name }))))(
  '$language/$name',
  ({ language, name }) => {
    const prose = readFileSync(new URL(`${language}/${name}.md`, folder), 'utf8')
    const parts = prose.split(/^## /m).slice(1)

    it('has every section, in order, and says something in each', () => {
      expect(parts.map((part) => part.split('\n')[0])).toEqual(sections[language])
      for (const part of parts) expect(part.length).toBeGreaterThan(60)
    })

    it('has PromQL that parses and reads what is there', () => {
      const blocks = [...prose.matchAll(/```promql\n([\s\S]*?)```/g)].map(([, block = '']) => block.trim())
      expect(blocks).not.toEqual([])
      for (const block of blocks) {
        expect(checkExpr(block)).toEqual([])
        const metrics = selectorsOf(block).map(({ metric = '' }) => metric)
        expect(metrics.filter((metric) => locate(metric).length === 0 && !records.includes(metric))).toEqual([])
      }
    })

    it('has kubectl lines that kubectl would take', () => {
      const lines = [...prose.matchAll(/kubectl [^`\n]+/g)].map(([line]) => line)
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.flatMap(kubectlFaults)).toEqual([])
    })

    it('names settings that exist', () => {
      const limits = [...prose.matchAll(/`(\w+)\.(?:warning|critical)`/g)].map(([, limit]) => limit)
      const signals = builtinPacks.flatMap((pack) =>
        pack.signals.filter((signal) => 'limits' in signal).map((signal) => signal.name),
      )
      expect(limits.filter((limit) => !signals.includes(limit as (typeof signals)[number]))).toEqual([])
    })
  },
)
