import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Bundle } from '../../../src/model/bundle.js'
import { run } from '../../../src/prometheus/run.js'
import { startAlertmanager } from '../../cluster/alertmanager.js'
import { listen } from '../../cluster/listen.js'
import { until } from '../../cluster/until.js'
import { requiredAmtool } from '../../engines/engines.js'
import { alertRulesOf, config, configFolder, firing } from '../../support/alertmanager.js'
import { bundleOf } from '../../support/bundle.js'
import { provedBundle } from '../../support/proofs.js'

test('an alert goes to who is called so for its severity, the dead man’s call to whom misses it', async () => {
  const bundle = bundleOf({
    severities: { critical: 'page', warning: 'ticket' },
    receivers: { critical: 'pager', warning: 'inbox', deadMan: 'listener' },
  })
  const folder = configFolder(bundle)
  const amtool = (await requiredAmtool()).command(folder)
  const receiver = async (...labels: readonly string[]) =>
    (await run([...amtool, 'config', 'routes', 'test', `--config.file=${config}`, ...labels], { cwd: folder })).stdout

  expect(await receiver('severity=page')).toBe('pager\n')
  expect(await receiver('severity=ticket')).toBe('inbox\n')
  expect(await receiver('severity=info')).toBe('inbox\n')
  expect(await receiver('alertname=Watchdog', 'severity=none')).toBe('listener\n')
  expect(await receiver('alertname=InfoInhibitor', 'severity=none')).toBe('nowhere\n')
  expect(await receiver('severity=page', 'shadow=true')).toBe('nowhere\n')
  expect(await receiver('alertname=Watchdog', 'shadow=true')).toBe('nowhere\n')
})

const watchdog = (bundle: Bundle, object: Readonly<Record<string, string>> = {}) => {
  const rule = alertRulesOf(bundle).find(({ alert }) => alert.name === 'Watchdog')
  if (!rule) throw new Error('There is no Watchdog')
  return firing(rule, bundle, object)
}

test('the Watchdog reaches the dead man’s receiver whatever severities are called, and nothing silences it', async () => {
  for (const settings of [{}, { cluster: 'label' }, { severities: { warning: 'ticket' } }] as const) {
    const bundle = bundleOf(settings)
    const folder = configFolder(bundle)
    const labels = Object.entries(watchdog(bundle)).map(([name, value]) => `${name}=${value}`)
    const amtool = (await requiredAmtool()).command(folder)
    const { stdout } = await run([...amtool, 'config', 'routes', 'test', `--config.file=${config}`, ...labels], {
      cwd: folder,
    })
    expect(stdout).toBe('dead-man\n')
    expect(bundle.inhibitions.filter(({ target }) => target.alert === 'Watchdog')).toEqual([])
  }
})

const receivers: Readonly<Record<string, string>> = { critical: 'on-call', warning: 'team', none: 'dead-man' }

test('one notification is about one cluster, alert, namespace and node, for each alert there is', async () => {
  const fired = alertRulesOf(provedBundle).flatMap((rule) =>
    ['', ...rule.identity].map((label) => firing(rule, provedBundle, { [label]: 'other' })),
  )
  const groupOf = (labels: Readonly<Record<string, string>>): string =>
    ['severity', 'cluster', 'alertname', 'namespace', 'node'].map((name) => labels[name] ?? '').join(' ')
  const counted = (groups: readonly string[]) =>
    Object.fromEntries(groups.map((group) => [group, groups.filter((other) => other === group).length]))

  const server = await startAlertmanager(configFolder(provedBundle), config)
  try {
    await server.fire(fired)
    const groups = await until(server.groups, (all) => all.flatMap(({ alerts }) => alerts).length === fired.length)
    expect(Object.fromEntries(groups.map(({ alerts }) => [groupOf(alerts[0]?.labels ?? {}), alerts.length]))).toEqual(
      counted(fired.map(groupOf)),
    )
    for (const { alerts, receiver, labels } of groups) {
      expect(receiver.name).toBe(receivers[alerts[0]?.labels.severity ?? ''])
      expect(
        alerts.every((alert) => Object.entries(labels).every(([name, value]) => alert.labels[name] === value)),
      ).toBe(true)
    }
  } finally {
    await server.close()
  }
})

test('the dead man is called at once, and nobody of what is in the shadow', async () => {
  const called: string[] = []
  const listener = await listen((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => called.push(text))
    request.on('end', () => response.end())
  })
  const folder = configFolder(provedBundle)
  writeFileSync(join(folder, 'dead-man-url'), listener.url)
  const text = readFileSync(join(folder, config), 'utf8')
  writeFileSync(join(folder, config), text.replaceAll('/etc/alertmanager/secrets/mangru', folder))
  const server = await startAlertmanager(folder, config)
  try {
    await server.fire([
      watchdog(provedBundle, { cluster: 'seoul' }),
      { ...watchdog(provedBundle, { cluster: 'busan' }), shadow: 'true' },
    ])
    await until(
      async () => called.join(''),
      (all) => all !== '',
    )
    const calls = called.map((call) => JSON.parse(call))
    expect(calls).toMatchObject([{ status: 'firing', receiver: 'dead-man', groupLabels: { cluster: 'seoul' } }])
  } finally {
    await server.close()
    await listener.close()
  }
})
