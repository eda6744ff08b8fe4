import type { ArtefactRule } from '../rule.js'

// `kubectl apply` keeps an object in an annotation of at most 262,144 bytes; what it wraps around a file needs room.
const most = 200_000

/** A file that kubectl could not apply. */
export const fileSize: ArtefactRule = {
  name: 'file-size',
  severity: 'error',
  check: (files) =>
    files.flatMap(({ path, content }) => {
      const bytes = Buffer.byteLength(content)
      return bytes > most ? [{ where: { path }, message: `it has ${bytes} bytes, of ${most} at most` }] : []
    }),
}
