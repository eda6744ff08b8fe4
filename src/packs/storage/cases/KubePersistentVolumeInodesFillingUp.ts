import type { AlertCase } from '../../../model/case.js'
import { fast } from './fast.js'
import { kinds } from './kinds.js'
import { slow } from './slow.js'

export const cases: readonly AlertCase[] = [...fast(kinds.inodes, kinds.bytes), ...slow(kinds.inodes)]
