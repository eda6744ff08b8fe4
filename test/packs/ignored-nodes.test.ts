import { expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { type Case, fires, given, lacks, quiet, reads } from '../../src/model/case.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { KubeNodeUnreachable } from '../../src/packs/node/alerts/KubeNodeUnreachable.js'
import { ready } from '../../src/packs/node/cases/conditions.js'
import { cordonedSince } from '../../src/packs/node/signals/inventory.js'
import { prove } from '../../src/prove/prove.js'
import { requiredPromtool } from '../engines/engines.js'

const cases: readonly Case[] = [
  {
    alert: KubeNodeUnreachable,
    tells: 'A node and a virtual node fall silent',
    given: ['a', 'virtual-kubelet'].flatMap((node) => ready(node, { '0m': 'true', '5m': 'unknown' })),
    expect: [quiet('14m30s'), fires('15m', { severity: 'warning', on: { node: 'a' } })],
  },
  {
    record: cordonedSince,
    tells: 'A node and a virtual node are cordoned',
    given: ['a', 'virtual-kubelet'].map((node) =>
      given('kube_node_spec_unschedulable', { node }, { '0m': 0, '5m': 1 }),
    ),
    expect: [reads('10m', { node: 'a' }, 300), lacks('10m', { node: 'virtual-kubelet' })],
    skip: {
      'history-begins': 'since when is not known before there is history',
      gap: 'its value is a time of the story, which would move',
    },
  },
]

test('nodes that the settings ignore are neither down nor cordoned', { timeout: 60_000 }, async () => {
  const settings = toSettings({ cluster: 'label', nodes: { ignored: 'virtual-.*' } })
  const proof = await prove(
    { ...assemble(builtinPacks, settings), cases: cases.map((story) => ({ ...story, pack: 'node' })) },
    await requiredPromtool(),
  )
  expect(proof.findings).toEqual([])
})
