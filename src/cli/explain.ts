import type { Command } from 'commander'
import { explain } from './explain/explain.js'
import { printExplanation } from './explain/explanation.js'
import { examples, withConfig } from './options.js'
import { describe } from './pipeline.js'
import { run } from './run.js'
import type { Terminal } from './terminal.js'

/** `mangru explain <name>`: what something means, where it comes from, what reads it. */
export const explainCommand = (parent: Command, terminal: Terminal, exit: (code: number) => void): Command =>
  examples(
    withConfig(parent.command('explain <name>'))
      .description('say all about an alert, a signal, a record, a dashboard or a metric')
      .action(async (name: string, options: { readonly config?: string }) => {
        exit(
          await run(terminal, 'text', async () => {
            const found = explain(name, await describe(terminal.cwd, options.config))
            terminal.out(found.map((explanation) => printExplanation(explanation, terminal.paint)).join('\n'))
            return { findings: [] }
          }),
        )
      }),
    {
      'mangru explain KubeNodeNotReady': 'when it fires, and what to do',
      'mangru explain node_memory_headroom': 'a signal, its limits and where they are set',
      'mangru explain kubelet_evictions': 'a metric, and what reads it',
    },
  )
