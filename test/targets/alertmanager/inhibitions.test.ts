import { expect, test } from 'vitest'
import type { AlertRef, AlertRule } from '../../../src/model/bundle.js'
import { startAlertmanager } from '../../cluster/alertmanager.js'
import { alertRulesOf, config, configFolder, firing } from '../../support/alertmanager.js'
import { provedBundle as bundle } from '../../support/proofs.js'

const tiersOf = ({ alert, severity }: AlertRef): readonly AlertRule[] =>
  alertRulesOf(bundle).filter((rule) => rule.alert.name === alert && (!severity || rule.severity === severity))

/** Each inhibition between each two tiers, in a cluster of its own, so that no other one has a part in it. */
const edges = bundle.inhibitions
  .flatMap((inhibition) =>
    tiersOf(inhibition.source).flatMap((source) =>
      tiersOf(inhibition.target).map((target) => ({ source, target, equal: inhibition.equal })),
    ),
  )
  .map((edge, i) => ({ ...edge, cluster: `cluster-${i}` }))

const key = (labels: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(labels).sort())

test('each source silences its targets about its own object, and those about no other object or cluster', async () => {
  expect(edges.length).toBeGreaterThan(10)
  const expected = edges.flatMap(({ source, target, equal, cluster }) => {
    const of = (object: Readonly<Record<string, string>>) => firing(target, bundle, { cluster, ...object })
    const cause = key(firing(source, bundle, { cluster }))
    const others = equal.filter((label) => label !== 'cluster').map((label) => of({ [label]: 'other' }))
    return [
      { labels: firing(source, bundle, { cluster }), by: [] },
      { labels: of({}), by: [cause] },
      ...[...others, of({ cluster: `${cluster}-other` })].map((labels) => ({ labels, by: [] })),
    ]
  })
  const server = await startAlertmanager(configFolder(bundle), config)
  try {
    await server.fire(expected.map(({ labels }) => labels))
    const held = await server.alerts()
    const names = new Map(held.map(({ fingerprint, labels }) => [fingerprint, key(labels)]))
    expect(
      Object.fromEntries(
        held.map(({ labels, status }) => [key(labels), status.inhibitedBy.map((by) => names.get(by))]),
      ),
    ).toEqual(Object.fromEntries(expected.map(({ labels, by }) => [key(labels), by])))
  } finally {
    await server.close()
  }
})
