// Whole strings and comments, which hide what they contain.
const hidden = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*/gs

/** What may stand at a place of an expression. */
export type Position =
  /** A piece of a string that is open in double quotes, or in others. */
  | 'string'
  | 'other string'
  /** A duration: in brackets, and after `offset`. */
  | 'duration'
  /** A label's name: in the list of `by (…)` and its like, and before a matcher's operator. */
  | 'label'
  | 'operand'

// The first that fits the text before, in which strings and comments are blanked.
const signs: readonly (readonly [RegExp, Position])[] = [
  [/"/, 'string'],
  [/['`]/, 'other string'],
  [/\[[^\]]*$/, 'duration'],
  [/\boffset\s*[-+]?\s*$/i, 'duration'],
  [/\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^()]*$/i, 'label'],
  [/\{(?:[^{}]*,)?\s*$/, 'label'],
]

/** What the text before a place of an expression lets stand there. */
export const positionAfter = (before: string): Position => {
  const visible = before.replace(hidden, (piece) => ' '.repeat(piece.length))
  return signs.find(([sign]) => sign.test(visible))?.[1] ?? 'operand'
}
