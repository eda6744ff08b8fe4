import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How long a command took, and the most memory that its processes held at once. */
export interface Measured {
  readonly seconds: number
  readonly mebibytes: number
}

/** Runs a command and measures it; memory only where there is a /proc. */
export const measured = (command: readonly string[], cwd: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const [program = '', ...args] = command
    const child = spawn(program, args, { cwd, stdio: 'ignore' })
    let peak = 0
    const sampler = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid ?? 0))
    }, 10)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(sampler)
      if (code !== 0) reject(new Error(`${command.join(' ')} ended with ${code}`))
      else resolve({ seconds: (performance.now() - start) / 1000, mebibytes: peak / 1024 })
    })
  })

/** Kibibytes that a process and its descendants hold now. */
const memoryOf = (pid: number): number => {
  try {
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    )
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), resident)
  } catch {
    return 0
  }
}
