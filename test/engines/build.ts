import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Build } from '../../src/prometheus/engine.js'
import { run } from '../../src/prometheus/run.js'

/** A Go module that has engines. */
interface Module {
  readonly programs: readonly string[]
  /** The version of the program, from the version of the module: 3.16.0 is v0.316.0. */
  readonly versionOf: (major: string, minor: string, patch: string) => string
  readonly flags: readonly string[]
}

const modules: Readonly<Record<string, Module>> = {
  prometheus: {
    programs: ['prometheus', 'promtool'],
    versionOf: (_, minor, patch) => `${minor.charAt(0)}.${Number(minor.slice(1))}.${patch}`,
    // Without these, every cloud's service discovery is compiled in: ten minutes instead of two. The Kubernetes one
    // stays, because a server without it refuses its configuration.
    flags: ['-tags', 'remove_all_sd,enable_kubernetes_sd'],
  },
  alertmanager: {
    programs: ['alertmanager', 'amtool'],
    versionOf: (...parts) => parts.join('.'),
    flags: [],
  },
}

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mangru', 'engines')

/**
 * Builds an engine from its Go module into a cache outside the repository, once per version. Two builds at once
 * do not harm each other: each has a folder of its own, and a finished program is moved into place.
 */
export const buildFromModule: Build = async ({ program, versions }) => {
  const [name, module] = Object.entries(modules).find(([, { programs }]) => programs.includes(program)) ?? []
  if (!name || !module) return { fault: 'no module has it' }
  const folder = fileURLToPath(new URL(`./${name}`, import.meta.url))
  const required = /^require \S+ v(\d+)\.(\d+)\.(\d+)/m.exec(readFileSync(join(folder, 'go.mod'), 'utf8'))
  const [, major = '', minor = '', patch = ''] = required ?? []
  const version = module.versionOf(major, minor, patch)
  if (!versions.some((wanted) => version.startsWith(`${wanted}.`)))
    return { fault: `the module is of version ${version}` }
  const file = join(cache, `${program}-${version}`)
  if (existsSync(file)) return { file }
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'build-'))
  try {
    // A copy, because a build may amend go.mod.
    cpSync(folder, work, { recursive: true })
    const stamp = `-X github.com/prometheus/common/version.Version=${version}`
    const target = `github.com/prometheus/${name}/cmd/${program}`
    const flags = ['-mod=mod', ...module.flags, '-ldflags', stamp, '-o', join(work, program)]
    const { code, stderr } = await run(['go', 'build', ...flags, target], { cwd: work })
    if (code !== 0) return { fault: `go build: ${stderr.trim().split('\n').at(-1)}` }
    renameSync(join(work, program), file)
    return { file }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
