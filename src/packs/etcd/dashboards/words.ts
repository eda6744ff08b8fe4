import { text } from '../../../core/text.js'

/** A legend of members. */
export const byMember = text('{instance}', '{instance}')
