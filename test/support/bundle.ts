import { assemble } from '../../src/assemble/assemble.js'
import type { AnyConfig } from '../../src/config/config.js'
import { toSettings } from '../../src/config/to-settings.js'
import type { Bundle } from '../../src/model/bundle.js'
import { builtinPacks } from '../../src/packs/builtin.js'

/** The bundle of mangru's own packs under a configuration. */
export const bundleOf = (config: AnyConfig = {}): Bundle => assemble(builtinPacks, toSettings(config))
