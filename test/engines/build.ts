import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Build } from '../../src/prometheus/engine.js'
import { run } from '../../src/prometheus/run.js'

// Without these, every cloud's service discovery is compiled in: ten minutes instead of two. The Kubernetes one stays,
// because a server without it refuses its configuration.
const tags = 'remove_all_sd,enable_kubernetes_sd'

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mangru', 'engines')

/**
 * Builds an engine of Prometheus 3 from its Go module into a cache outside the repository, once per version. Two
 * builds at once do not harm each other: each has a folder of its own, and a finished program is moved into place.
 */
export const buildFromModule: Build = async ({ program, versions }) => {
  const module = fileURLToPath(new URL('./prometheus', import.meta.url))
  const required = /prometheus\/prometheus v0\.(\d)(\d+)\.(\d+)/.exec(readFileSync(join(module, 'go.mod'), 'utf8'))
  const version = required?.slice(1).map(Number).join('.') ?? ''
  if (!versions.some((wanted) => version.startsWith(`${wanted}.`)))
    return { fault: `the module is of version ${version}` }
  const file = join(cache, `${program}-${version}`)
  if (existsSync(file)) return { file }
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'build-'))
  try {
    // A copy, because a build may amend go.mod.
    cpSync(module, work, { recursive: true })
    const stamp = `-X github.com/prometheus/common/version.Version=${version}`
    const target = `github.com/prometheus/prometheus/cmd/${program}`
    const flags = ['-mod=mod', '-tags', tags, '-ldflags', stamp, '-o', join(work, program)]
    const { code, stderr } = await run(['go', 'build', ...flags, target], { cwd: work })
    if (code !== 0) return { fault: `go build: ${stderr.trim().split('\n').at(-1)}` }
    renameSync(join(work, program), file)
    return { file }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
