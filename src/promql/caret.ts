/**
 * The line of a text on which a position lies, and under it a line of carets that marks the range, up to the line's
 * end. Tabs stay tabs, so that the carets stand under what they mark.
 */
export const caret = (text: string, from: number, to: number): string => {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const newline = text.indexOf('\n', from)
  const end = newline === -1 ? text.length : newline
  const margin = text.slice(start, from).replace(/[^\t]/g, ' ')
  return `${text.slice(start, end)}\n${margin}${'^'.repeat(Math.max(1, Math.min(to, end) - from))}`
}
