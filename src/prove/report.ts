import type { Proof } from './prove.js'

/** What was proved, for people: a line per alert and record, the sum, and what was left out and why. */
export const report = ({ proved, skipped, findings }: Proof): string => {
  const runs = (variations: Readonly<Record<string, number>>) =>
    Object.values(variations).reduce((sum, n) => sum + n, 0)
  const lines = proved.map(
    ({ subject, stories, variations }) => `${subject}: ${stories} stories, ${runs(variations)} variations`,
  )
  const stories = proved.reduce((sum, one) => sum + one.stories, 0)
  const varied = proved.reduce((sum, one) => sum + runs(one.variations), 0)
  return [
    ...lines,
    `${stories} stories and ${varied} variations of them, ${findings.length} of which end otherwise`,
    ...skipped.map(
      ({ subject, tells, variation, reason }) => `left out: ${variation} of ${subject}, "${tells}": ${reason}`,
    ),
  ].join('\n')
}
