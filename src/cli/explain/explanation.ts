import type { Paint } from '../terminal.js'

/** What is known about one thing: a head line, a sentence or two, then labelled lines. */
export interface Explanation {
  readonly name: string
  readonly kind: string
  readonly means: string
  readonly facts: readonly Fact[]
}

/** A label and its lines; left out where there are none. */
export type Fact = readonly [label: string, lines: readonly string[]]

export const printExplanation = ({ name, kind, means, facts }: Explanation, paint: Paint): string => {
  const blocks = facts
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => `${paint.bold(label)}\n${lines.join('\n').replace(/^(?=.)/gm, '  ')}`)
  return `${[`${paint.bold(name)} ${paint.dim(kind)}`, means, ...blocks].filter(Boolean).join('\n\n')}\n`
}
