#!/usr/bin/env node
import { mangru } from './program.js'
import { paintFor } from './terminal.js'

try {
  process.exitCode = await mangru(process.argv.slice(2), {
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    paint: paintFor(process.stdout, process.env),
  })
} catch (error) {
  // A mistake of a pack's author or of mangru itself: the message is for everybody, the stack for who looks for it.
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  process.stderr.write(`mangru could not run: ${message}\n`)
  process.stderr.write(process.env.MANGRU_DEBUG ? `${stack}\n` : 'MANGRU_DEBUG=1 shows where.\n')
  process.exitCode = 2
}
