import type { Command } from 'commander'
import { type Alert, situations } from '../model/alert.js'
import { runbookWords } from '../targets/runbook-words.js'
import { reasonLeftOut } from './explain/alert.js'
import { alertRulesOf } from './explain/readers.js'
import { examples, withConfig } from './options.js'
import { type Described, describe } from './pipeline.js'
import { run } from './run.js'
import type { Paint, Terminal } from './terminal.js'

/** `mangru list`: every alert by situation, and those that are left out. */
export const listCommand = (parent: Command, terminal: Terminal, exit: (code: number) => void): Command =>
  examples(
    withConfig(parent.command('list'))
      .description('list the alerts by situation, and what is left out and why')
      .action(async (options: { readonly config?: string }) => {
        exit(
          await run(terminal, 'text', async () => {
            terminal.out(list(await describe(terminal.cwd, options.config), terminal.paint))
            return { findings: [] }
          }),
        )
      }),
    { 'mangru list': 'what this configuration alerts on' },
  )

const list = (known: Described, paint: Paint): string => {
  const built = alertRulesOf(known.bundle)
  const listed = situations.map((situation) => ({
    title: `${situation}: ${runbookWords[known.bundle.settings.language].situations[situation]}`,
    lines: built
      .filter(({ alert }) => alert.situation === situation)
      .map(({ alert, severity, tier }) => [alert.name, severity, `for ${tier.for}`, `dashboard ${alert.shows}`]),
  }))
  const leftOut = known.loaded.packs
    .flatMap(({ alerts }) => alerts)
    .filter((alert) => built.every((rule) => rule.alert.name !== alert.name))
    .map((alert: Alert) => [alert.name, reasonLeftOut(alert, known.bundle)])
  const sections = [...listed, { title: 'left out', lines: leftOut }].filter(({ lines }) => lines.length > 0)
  return sections.map(({ title, lines }) => `${paint.bold(title)}\n${inColumns(lines)}\n`).join('\n')
}

const inColumns = (lines: readonly (readonly string[])[]): string =>
  lines
    .map((line) => {
      const cells = line.map((cell, column) =>
        cell.padEnd(Math.max(...lines.map((other) => other[column]?.length ?? 0))),
      )
      return `  ${cells.join('  ')}`.trimEnd()
    })
    .join('\n')
