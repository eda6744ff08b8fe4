import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runIn } from '../support/cli.js'
import { folderWith } from '../support/folder.js'

it('is content with what a build wrote, and writes nothing', async () => {
  const folder = folderWith({})
  await runIn(folder, 'build')
  const before = readdirSync(folder, { recursive: true })
  expect(await runIn(folder, 'check')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^generated is as a build would write it: \d+ files\.\n$/),
  })
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
})

it('finds output that somebody edited', async () => {
  const folder = folderWith({})
  await runIn(folder, 'build')
  const file = 'generated/prometheus/rules/mangru-node.yaml'
  appendFileSync(join(folder, file), '# mine\n')
  const { code, out } = await runIn(folder, 'check')
  expect(code).toBe(1)
  expect(out).toContain(`error ${file}`)
  expect(readFileSync(join(folder, file), 'utf8')).toMatch(/# mine\n$/)
})

it('annotates a pull request', async () => {
  const folder = folderWith({ 'mangru.config.yaml': 'stack: prom, or 100%\n' })
  const { code, out } = await runIn(folder, 'check', '--format', 'github')
  expect(code).toBe(2)
  expect(out).toBe(
    '::error file=mangru.config.yaml,line=1,col=8,title=configuration%3A stack::"prom, or 100%25" is not one of prometheus, kube-prometheus, kube-prometheus-stack%0Astack: prom, or 100%25%0A       ^^^^^^^^^^^^^%0AValid: prometheus, kube-prometheus, kube-prometheus-stack.\n',
  )
})

it('hands findings to programs', async () => {
  const folder = folderWith({ 'mangru.config.yaml': 'language: jp' })
  const { code, out } = await runIn(folder, 'check', '--format', 'json')
  expect(code).toBe(2)
  expect(JSON.parse(out)).toEqual({
    findings: [
      {
        rule: 'configuration',
        severity: 'error',
        where: { file: 'mangru.config.yaml', line: 1, column: 11, path: 'language' },
        message: '"jp" is not one of en, ko',
        help: expect.any(String),
        excerpt: 'language: jp\n          ^^',
      },
    ],
    changes: [],
  })
})
