import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeEngine, type EngineSpec, findEngine, promtool3 } from '../../src/prometheus/engine.js'
import { testRules } from '../../src/prometheus/promtool.js'
import { requiredPromtool } from '../engines/engines.js'

const spec: EngineSpec = { ...promtool3, image: 'prom/prometheus:v3.16.0' }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mangru-engine-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const program = (name: string, script: string): string => {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

const saying = (version: string) => `echo 'promtool, version ${version} (branch: HEAD)'`

describe('an engine is taken', () => {
  it('from the environment first', async () => {
    const file = program('mine', saying('3.16.2'))
    program('promtool', saying('3.16.0'))
    const engine = await findEngine(spec, { env: { PATH: folder, MANGRU_PROMTOOL: file } })
    expect(describeEngine(engine)).toBe(`promtool 3.16.2 from the environment (${file})`)
  })

  it('then from PATH, at a suitable version', async () => {
    const file = program('promtool', saying('3.16.0'))
    expect(await findEngine(spec, { env: { PATH: `/nowhere:${folder}` } })).toMatchObject({
      origin: 'path',
      from: file,
    })
  })

  it('then from a build', async () => {
    program('promtool', saying('2.42.0'))
    const file = program('built', saying('3.16.0'))
    const env = { PATH: folder }
    expect(await findEngine(spec, { env, build: async () => ({ file }) })).toMatchObject({ origin: 'build' })
  })

  it('or not at all, and then every place says why', async () => {
    program('promtool', saying('2.42.0'))
    const search = findEngine(spec, { env: { PATH: folder }, build: async () => ({ fault: 'no compiler' }) })
    await expect(search).rejects.toThrow(/PATH: .*promtool is 2\.42\.0, not 3\.16\. Docker: .+ build: no compiler/s)
  })

  it('never from elsewhere when the environment names a wrong one', async () => {
    program('promtool', saying('3.16.0'))
    const old = program('old', saying('2.42.0'))
    await expect(findEngine(spec, { env: { PATH: folder, MANGRU_PROMTOOL: old } })).rejects.toThrow(
      'is 2.42.0, not 3.16',
    )
    await expect(findEngine(spec, { env: { PATH: folder, MANGRU_PROMTOOL: '/nowhere' } })).rejects.toThrow(
      'does not run',
    )
  })
})

describe('an engine in Docker', () => {
  // Stands in for Docker: it notes what it was asked, and runs the local promtool in the folder that was mounted.
  const standIn = async () => {
    const promtool = (await requiredPromtool()).command('/')[0]
    program(
      'docker',
      `echo "$@" >> ${folder}/asked
while [ $# -gt 0 ]; do case "$1" in
  --workdir) cd "$2"; shift 2;;
  --entrypoint|--network|--user|--volume) shift 2;;
  prom/*) shift; exec ${promtool} "$@";;
  *) shift;;
esac; done`,
    )
    return { PATH: folder }
  }

  it('runs the pinned image on the mounted folder, as the user who calls', async () => {
    const engine = await findEngine(spec, { env: await standIn() })
    expect(describeEngine(engine)).toMatch(/^promtool 3\.16\.\d+ from Docker \(prom\/prometheus:v3\.16\.0\)$/)
    writeFileSync(join(folder, 'rules.yaml'), 'groups: [{name: g, rules: [{record: a, expr: vector(1)}]}]')
    const test =
      'rule_files: [rules.yaml]\ntests: [{promql_expr_test: [{expr: a, eval_time: 1m, exp_samples: [{labels: a, value: 1}]}]}]'
    writeFileSync(join(folder, 'test.yaml'), test)
    const [outcome] = await testRules(engine, ['test.yaml'], folder)
    expect(outcome).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain(
      `run --rm --network none --user ${process.getuid?.()}:${process.getgid?.()} --volume ${folder}:${folder} --workdir ${folder} --entrypoint promtool prom/prometheus:v3.16.0 test rules test.yaml`,
    )
  })

  it('is passed over where only the client is installed', async () => {
    program('docker', 'echo "Cannot connect to the Docker daemon" >&2; exit 1')
    await expect(findEngine(spec, { env: { PATH: folder } })).rejects.toThrow('Docker: Cannot connect')
  })
})
