import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Findings } from '../core/finding.js'
import { run } from './run.js'

/** A program that mangru runs but does not ship, and where to look for it. */
export interface EngineSpec {
  /** The program, as it is called on PATH. */
  readonly program: string
  /** An environment variable that names the program's file; naming a wrong one is an error, not a reason to look on. */
  readonly variable: string
  /** Versions that will do: the whole version or a leading part of it. */
  readonly versions: readonly string[]
  /** The image that has it, pinned by tag. */
  readonly image: string
  /** What a container may reach: nothing, unless it is a server that talks to others on this machine. */
  readonly network?: 'host'
}

/** Where an engine was found, in the order in which it is looked for. */
export type Origin = 'environment' | 'path' | 'docker' | 'build'

/** An engine that answered. */
export interface Engine {
  readonly program: string
  readonly version: string
  readonly origin: Origin
  /** How it is called; its arguments follow. In a container only the working directory is visible. */
  readonly command: (cwd: string) => readonly string[]
  /** For people: the file or the image. */
  readonly from: string
}

/** Makes the engine where no other finder has it; the file's path, or why it cannot. */
export type Build = (spec: EngineSpec) => Promise<{ readonly file: string } | { readonly fault: string }>

type Attempt = { readonly engine: Engine } | { readonly fault: string }

/** The two lines of promtool that rules are proved on. */
export const promtool3: EngineSpec = {
  program: 'promtool',
  variable: 'MANGRU_PROMTOOL',
  versions: ['3.16'],
  image: 'prom/prometheus:v3.16.0',
}

export const promtool2: EngineSpec = {
  program: 'promtool',
  variable: 'MANGRU_PROMTOOL_2',
  versions: ['2'],
  image: 'prom/prometheus:v2.55.1',
}

/** The server that a scrape configuration is proved on. */
export const prometheus3: EngineSpec = {
  program: 'prometheus',
  variable: 'MANGRU_PROMETHEUS',
  versions: ['3.16'],
  image: 'prom/prometheus:v3.16.0',
  network: 'host',
}

/** The server that inhibitions and routes are proved on. */
export const alertmanager: EngineSpec = {
  program: 'alertmanager',
  variable: 'MANGRU_ALERTMANAGER',
  versions: ['0.31'],
  image: 'prom/alertmanager:v0.31.1',
  network: 'host',
}

/** Its tool, which its configuration and templates are checked with. */
export const amtool: EngineSpec = {
  program: 'amtool',
  variable: 'MANGRU_AMTOOL',
  versions: ['0.31'],
  image: 'prom/alertmanager:v0.31.1',
}

/**
 * Finds an engine: an environment variable, PATH at a suitable version, a Docker engine, a build. Throws Findings
 * that say what was wrong with each place.
 */
export const findEngine = async (
  spec: EngineSpec,
  { env = process.env, build }: { readonly env?: NodeJS.ProcessEnv; readonly build?: Build } = {},
): Promise<Engine> => {
  const named = env[spec.variable]
  if (named !== undefined && named !== '') {
    const attempt = await ofFile(spec, named, 'environment')
    if ('engine' in attempt) return attempt.engine
    throw notFound(spec, [`${spec.variable}: ${attempt.fault}`])
  }
  const faults: string[] = []
  for (const [place, attempt] of [
    ['PATH', () => onPath(spec, env)],
    ['Docker', () => inDocker(spec, env)],
    ['build', () => built(spec, build)],
  ] as const) {
    const result = await attempt()
    if ('engine' in result) return result.engine
    faults.push(`${place}: ${result.fault}`)
  }
  throw notFound(spec, faults)
}

/** One line that says which engine is used: `promtool 3.16.0 from PATH (/usr/bin/promtool)`. */
export const describeEngine = ({ program, version, origin, from }: Engine): string =>
  `${program} ${version} from ${{ environment: 'the environment', path: 'PATH', docker: 'Docker', build: 'a build' }[origin]} (${from})`

const ofFile = async (spec: EngineSpec, file: string, origin: Origin): Promise<Attempt> => {
  const { code, stdout, stderr } = await run([file, '--version'])
  if (code !== 0) return { fault: `${file} does not run: ${stderr.trim()}` }
  return judged(spec, `${stdout}${stderr}`, { origin, command: () => [file], from: file })
}

// A program built without version stamps does not know its version; only a build of our own module may be so.
const judged = (spec: EngineSpec, said: string, engine: Omit<Engine, 'program' | 'version'>): Attempt => {
  const version = /version (\d+\.\d+\.\d+)/.exec(said)?.[1]
  const suitable = spec.versions.some((wanted) => version === wanted || version?.startsWith(`${wanted}.`))
  if (version && suitable) return { engine: { ...engine, program: spec.program, version } }
  return { fault: `${engine.from} is ${version ?? 'of no known version'}, not ${spec.versions.join(' or ')}` }
}

const onPath = async (spec: EngineSpec, env: NodeJS.ProcessEnv): Promise<Attempt> => {
  const faults: string[] = []
  for (const file of executables(spec.program, env)) {
    const attempt = await ofFile(spec, file, 'path')
    if ('engine' in attempt) return attempt
    faults.push(attempt.fault)
  }
  return { fault: faults.join('; ') || `no ${spec.program}` }
}

const executables = (program: string, { PATH = '' }: NodeJS.ProcessEnv): readonly string[] =>
  PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .filter(isExecutable)

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// `docker --version` answers without an engine; only a container that runs proves one.
const inDocker = async ({ program, image, ...spec }: EngineSpec, env: NodeJS.ProcessEnv): Promise<Attempt> => {
  const [docker] = executables('docker', env)
  if (!docker) return { fault: 'not installed' }
  const { code, stdout, stderr } = await run([docker, 'run', '--rm', '--entrypoint', program, image, '--version'])
  if (code !== 0) return { fault: stderr.trim().split('\n')[0] ?? 'no engine' }
  const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`
  return judged({ program, image, ...spec }, `${stdout}${stderr}`, {
    origin: 'docker',
    from: image,
    command: (cwd) => [
      ...[docker, 'run', '--rm', '--network', spec.network ?? 'none', '--user', user],
      ...['--volume', `${cwd}:${cwd}`, '--workdir', cwd, '--entrypoint', program, image],
    ],
  })
}

const built = async (spec: EngineSpec, build: Build | undefined): Promise<Attempt> => {
  if (!build) return { fault: 'nothing to build it from' }
  const result = await build(spec)
  if ('fault' in result) return result
  return ofFile(spec, result.file, 'build')
}

const notFound = (spec: EngineSpec, faults: readonly string[]): Findings =>
  new Findings([
    {
      rule: 'engine-missing',
      severity: 'error',
      where: { path: spec.program },
      message: `no ${spec.program} ${spec.versions.join(' or ')} was found. ${faults.join('. ')}`,
      help: `Install it, or set ${spec.variable} to its file.`,
    },
  ])
