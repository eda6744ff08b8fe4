import { expect, it } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { seconds } from '../../src/core/duration.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { ruleGroupWindow } from '../../src/packs/monitoring/signals/rule-groups.js'

// A minute more than the interval, for an evaluation that comes late and a scrape that is lost.
it('groups of rules are evaluated within the window in which a failure of each is looked for', () => {
  const { groups } = assemble(builtinPacks, toSettings({}))
  const longest = Math.max(...groups.map(({ interval }) => seconds(interval ?? '0s')))
  expect(longest).toBeLessThanOrEqual(seconds(ruleGroupWindow) - 60)
})
