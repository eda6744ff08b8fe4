import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const blocks = [
  ...text('CONTRIBUTING.md').matchAll(/^`((?:src|templates)\/\S+)`:\n\n(`{3,})\w+\n([\s\S]*?)\n\2\n/gm),
].map(([, path = '', , code = '']) => ({ path, code }))

it('the guide shows the parts of an alert', () => expect(blocks).toHaveLength(5))

it.each(blocks)('$path is shown as it is', ({ path, code }) => expect(text(path)).toContain(code))

it.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'])('every link of %s leads somewhere', (page) => {
  const links = [...text(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link)
  const local = links.filter((link) => !/^https?:/.test(link))
  expect(local.filter((link) => !existsSync(new URL(link, new URL(page, root))))).toEqual([])
})
