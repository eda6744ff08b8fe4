/**
 * A pure function of a text that remembers its results. Assembly, lint, targets and texts all ask about the same
 * expressions, and parsing is what a build spends most of its time on. What is remembered must not be changed.
 */
export const remembered = <T>(of: (text: string) => T): ((text: string) => T) => {
  const results = new Map<string, T>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const result = of(text)
    results.set(text, result)
    return result
  }
}
