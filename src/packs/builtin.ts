import { evictionPack } from './eviction/pack.js'
import { nodePack } from './node/pack.js'
import { overviewPack } from './overview/pack.js'

/** The packs that every build has, in the order in which their files are listed. */
export const builtinPacks = [nodePack, evictionPack, overviewPack] as const
