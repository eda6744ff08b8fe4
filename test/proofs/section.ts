/** A part of docs/proofs.md, and what was found wrong while it was made; nothing when all is as it should be. */
export interface Section {
  readonly text: string
  readonly faults: readonly string[]
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

/** Rows of a table in Markdown; a pipe in a cell is escaped. */
export const rows = (cells: readonly (readonly (string | number)[])[]): string =>
  cells.map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
