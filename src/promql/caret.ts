/** The line of a text on which a position lies, and under it a caret line that marks the range. */
export const caret = (text: string, from: number, to: number): string => {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const newline = text.indexOf('\n', from)
  const end = newline === -1 ? text.length : newline
  const marked = Math.max(1, Math.min(to, end) - from)
  return `${text.slice(start, end)}\n${' '.repeat(from - start)}${'^'.repeat(marked)}`
}
