import { runbookLink } from './runbook-link.js'

/** A runbook's prose, in which other alerts are links, and those that are not built are named and nothing more. */
export interface Mentions {
  readonly prose: string
  /** The alerts that it names and that have no page, in the order of their first mention. */
  readonly unbuilt: readonly string[]
}

/** The alerts of all packs, by whether they are built. */
export interface Known {
  readonly built: ReadonlySet<string>
  readonly unbuilt: ReadonlySet<string>
}

// Code and addresses stay as they are; of a link between runbooks the words are kept. All may go over a line's end.
const token =
  /```[\s\S]*?```|`[^`]*`|https?:\/\/\S+|\[([^\]]*)\]\((\w+)\.md(?:#[^)]*)?\)|\[[^\]]*\]\([^)]*\)|\b[A-Za-z]\w+\b/g

/** Links what a page says of other alerts to their pages, where they have one. */
export const linkMentions = (prose: string, own: string, { built, unbuilt }: Known): Mentions => {
  const missed = new Set<string>()
  const linked = prose.replaceAll(token, (whole, words: string | undefined, page: string | undefined) => {
    const name = page ?? whole
    if (unbuilt.has(name)) missed.add(name)
    if (page !== undefined) return unbuilt.has(page) ? (words ?? '') : whole
    return built.has(whole) && whole !== own ? runbookLink(whole) : whole
  })
  return { prose: linked, unbuilt: [...missed] }
}
