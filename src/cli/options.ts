import { type Command, Option } from 'commander'
import { configFiles } from '../config/load.js'
import { formatNames } from './render/formats.js'

/** What every command understands. */
export const withConfig = (command: Command): Command =>
  command.option('-c, --config <file>', `the configuration (default: ${configFiles.join(', ')}, else the defaults)`)

/** What commands understand that look at files. */
export const withOutput = (command: Command): Command =>
  withConfig(command)
    .option('-o, --out <folder>', 'the output folder (default: out in the configuration, else generated beside it)')
    .addOption(new Option('--format <format>', 'how findings are written').choices(formatNames).default('text'))

/** Examples under a command's help: what is typed, and what it does. */
export const examples = (command: Command, lines: Readonly<Record<string, string>>): Command => {
  const width = Math.max(...Object.keys(lines).map(({ length }) => length))
  const text = Object.entries(lines).map(([typed, does]) => `  $ ${typed.padEnd(width)}  ${does}`)
  return command.addHelpText('after', `\nExamples:\n${text.join('\n')}`)
}
