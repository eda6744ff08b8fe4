import { createRequire } from 'node:module'

type Ffi = typeof import('ffi-rs')
type Call = (ffi: Ffi, a: string, b: string) => number

const currentFolder = -100

/**
 * The one call per system that exchanges two paths in a single step, as C declares it.
 * Sources: renameat2(2) with RENAME_EXCHANGE (Linux 3.15, glibc 2.28), renamex_np(2) with RENAME_SWAP (macOS 10.12).
 */
const calls: Readonly<Partial<Record<NodeJS.Platform, Call>>> = {
  linux: ({ load, DataType: { I32, String: Path, U32 } }, a, b) =>
    load({
      library: 'c',
      funcName: 'renameat2',
      retType: I32,
      paramsType: [I32, Path, I32, Path, U32],
      paramsValue: [currentFolder, a, currentFolder, b, 2],
    }),
  darwin: ({ load, DataType: { I32, String: Path, U32 } }, a, b) =>
    load({ library: 'c', funcName: 'renamex_np', retType: I32, paramsType: [Path, Path, U32], paramsValue: [a, b, 2] }),
}

/**
 * Exchanges two folders of one file system in a single step, so that neither path is ever without a folder. Node has
 * no such call; false, and nothing has happened, where the system or the file system has none either.
 */
export const exchange = (a: string, b: string): boolean => {
  const call = calls[process.platform]
  if (!call) return false
  try {
    // Optional, and loaded only when something is to be written: a library of native code.
    const ffi = createRequire(import.meta.url)('ffi-rs') as Ffi
    ffi.open({ library: 'c', path: '' })
    return call(ffi, a, b) === 0
  } catch {
    return false
  }
}
