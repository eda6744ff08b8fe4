/** A label name, returned as it is. Throws a SyntaxError for one that Prometheus refuses without quotes. */
export const checkedLabel = (name: string): string => {
  if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) throw new SyntaxError(`"${name}" is not a label name`)
  return name
}
