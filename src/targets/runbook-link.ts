/** A link from one runbook to another. */
export const runbookLink = (name: string): string => `[${name}](${name}.md)`
