import type { Bundle } from '../model/bundle.js'
import type { Case } from '../model/case.js'
import { ruleFile } from './prometheus-rules.js'
import { toldAsBuilt } from './promtool/as-built.js'
import { told } from './promtool/scraped.js'
import { sliceOf, subjectOf } from './promtool/slice.js'
import { paceOf, storyTest } from './promtool/story.js'
import { metricsOf } from './rule-groups.js'
import type { OutputFile, Target } from './target.js'
import { yaml } from './yaml.js'

/**
 * The stories of each alert and record as promtool tests of the rule files as built, for a CI of one's own:
 * `promtool test rules prometheus/tests/*.yaml`. Stories that the configuration has changed the end of are left out.
 */
export const promtoolTests: Target = {
  name: 'promtool-tests',
  emit: (bundle) => {
    const stories = bundle.cases.filter((story) => toldAsBuilt(story, bundle))
    return [...new Set(stories.map(subjectOf))].map((subject) =>
      testFile(
        subject,
        stories.filter((story) => subjectOf(story) === subject),
        bundle,
      ),
    )
  },
}

const testFile = (subject: string, stories: readonly Case[], bundle: Bundle): OutputFile => {
  const [first] = stories
  const slice = first ? sliceOf(bundle, first) : []
  const packs = new Set(slice.map(({ pack }) => pack))
  return {
    path: `prometheus/tests/${subject}.test.yaml`,
    content: yaml({
      rule_files: [...packs].map((pack) => ruleFile(pack).replace('prometheus/', '../')),
      evaluation_interval: `${paceOf(...stories)}s`,
      // Without an order promtool evaluates groups at random, and an alert could be read before its record.
      group_eval_order: bundle.groups.filter(({ pack }) => packs.has(pack)).map(({ name }) => name),
      tests: stories.map((story) => storyTest(told(story, bundle.settings), slice, bundle.settings)),
    }),
    source: first && 'alert' in first ? `alert ${subject}` : `signal ${subject}`,
    metrics: metricsOf(slice),
  }
}
