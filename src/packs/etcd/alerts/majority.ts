import type { Detail } from '../../../model/alert.js'
import { recorded } from '../../../model/recorded.js'
import { membersFollowing, membersUp, quorum } from '../signals/members.js'

const countOf = (as: string, query: Detail['query']): Detail => ({ as, query, unit: 'count', limit: 1 })

/** How many members must answer, how many do, and how many follow a leader. */
export const mustAnswer = countOf('quorum', quorum.expr)
export const answering = countOf('up', membersUp.expr)
export const following = countOf('following', (s) => recorded(s, membersFollowing))
