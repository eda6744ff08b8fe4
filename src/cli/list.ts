import type { Command } from 'commander'
import { type Alert, situations } from '../model/alert.js'
import { runbookWords } from '../targets/runbook-words.js'
import { reasonLeftOut } from './explain/alert.js'
import { alertRulesOf } from './explain/readers.js'
import { examples, withConfig } from './options.js'
import { type Described, describe } from './pipeline.js'
import { run } from './run.js'
import type { Paint, Terminal } from './terminal.js'
import { watchedComponents, watches } from './watched.js'

/** `mangru list`: every alert by situation and by component, and those that are left out. */
export const listCommand = (parent: Command, terminal: Terminal, exit: (code: number) => void): Command =>
  examples(
    withConfig(parent.command('list'))
      .description('list the alerts by situation and by component, and what is left out and why')
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

interface Section {
  readonly title: string
  readonly lines: readonly (readonly string[])[]
}

const list = (known: Described, paint: Paint): string =>
  [...bySituation(known), byComponent(known), ...leftOut(known)]
    .map(({ title, lines }) => `${paint.bold(title)}\n${inColumns(lines)}\n`)
    .join('\n')

const bySituation = (known: Described): readonly Section[] =>
  situations.map((situation) => {
    const lines = alertRulesOf(known.bundle)
      .filter(({ alert }) => alert.situation === situation)
      .map(({ alert, severity, tier }) => [alert.name, severity, `for ${tier.for}`, `dashboard ${alert.shows}`])
    const about = alertsOf(known).filter((alert) => alert.situation === situation)
    return {
      title: `${situation}: ${runbookWords[known.bundle.settings.language].situations[situation]}`,
      lines: lines.length > 0 ? lines : [[whyNone(about, known)]],
    }
  })

const byComponent = (known: Described): Section => ({
  title: 'components',
  lines: watchedComponents.map((component) => {
    const about = alertsOf(known).filter((alert) => watches(alert, component, known.bundle.settings))
    const built = about.filter((alert) => isBuilt(alert, known)).map(({ name }) => name)
    return [component.name, built.join(', ') || whyNone(about, known, component.why)]
  }),
})

const leftOut = (known: Described): readonly Section[] => {
  const lines = alertsOf(known)
    .filter((alert) => !isBuilt(alert, known))
    .map((alert) => [alert.name, reasonLeftOut(alert, known.bundle)])
  return lines.length > 0 ? [{ title: 'left out', lines }] : []
}

const alertsOf = ({ loaded }: Described): readonly Alert[] => loaded.packs.flatMap(({ alerts }) => alerts)

const isBuilt = ({ name }: Alert, { bundle }: Described): boolean =>
  alertRulesOf(bundle).some(({ alert }) => alert.name === name)

// None is built of these.
const whyNone = (alerts: readonly Alert[], { bundle }: Described, why = 'no pack has an alert about it'): string =>
  `none: ${[...new Set(alerts.map((alert) => reasonLeftOut(alert, bundle)))].join('; ') || why}`

const inColumns = (lines: readonly (readonly string[])[]): string =>
  lines
    .map((line) => {
      const cells = line.map((cell, column) =>
        cell.padEnd(Math.max(...lines.map((other) => other[column]?.length ?? 0))),
      )
      return `  ${cells.join('  ')}`.trimEnd()
    })
    .join('\n')
