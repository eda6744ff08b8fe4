import type { Detail } from '../../../model/alert.js'
import { membersUp, quorum } from '../signals/members.js'

const countOf = (as: string, { expr: query }: typeof quorum | typeof membersUp): Detail => ({
  as,
  query,
  unit: 'count',
  limit: 1,
})

/** How many members must answer, and how many do. */
export const mustAnswer = countOf('quorum', quorum)
export const answering = countOf('up', membersUp)
