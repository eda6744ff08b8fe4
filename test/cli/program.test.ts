import { expect, it } from 'vitest'
import { renderText } from '../../src/cli/render/text.js'
import { paintFor } from '../../src/cli/terminal.js'
import { runIn } from '../support/cli.js'
import { folderWith } from '../support/folder.js'

it.each(['build', 'check', 'explain', 'list'])('explains %s, with examples', async (command) => {
  const { code, out } = await runIn(folderWith({}), command, '--help')
  expect(code).toBe(0)
  expect(out).toContain(`Examples:\n  $ mangru ${command}`)
})

it.each([
  [['bild'], "unknown command 'bild'\n(Did you mean build?)"],
  [['build', '--dryrun'], "unknown option '--dryrun'"],
  [['build', '--format', 'xml'], 'Allowed choices are text, json, github.'],
  [['explain'], "missing required argument 'name'"],
])('could not run %s, and says why', async (args, said) => {
  const { code, err } = await runIn(folderWith({}), ...args)
  expect(code).toBe(2)
  expect(err).toContain(said)
})

const finding = {
  rule: 'drift',
  severity: 'error',
  where: { file: 'a.yaml', line: 3, column: 5, path: 'limits.x' },
  message: 'is wrong\nin two lines',
  help: 'Mend it.',
  excerpt: 'x: 1\n^',
} as const

it('writes a finding for people', () =>
  expect(renderText({ findings: [finding], summary: 'Nothing was written.' }, paintFor({}, {}))).toBe(
    'error a.yaml:3:5 limits.x (drift)\n  is wrong\n  in two lines\n\n    x: 1\n    ^\n\n  Mend it.\n\nNothing was written.\n',
  ))

it('paints on a terminal only, and not against NO_COLOR', () => {
  const painted = (stream: { isTTY?: boolean }, env: Record<string, string>) =>
    renderText({ findings: [finding] }, paintFor(stream, env)).includes('\u001b[')
  expect(painted({ isTTY: true }, {})).toBe(true)
  expect(painted({ isTTY: true }, { NO_COLOR: '1' })).toBe(false)
  expect(painted({}, {})).toBe(false)
  expect(painted({}, { CI: 'true' })).toBe(false)
})
