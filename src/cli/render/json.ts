import type { Outcome } from '../outcome.js'

/** For programs: findings and changes as they are. */
export const renderJson = ({ findings, changes = [] }: Outcome): string =>
  `${JSON.stringify({ findings, changes }, null, 2)}\n`
