import { expect, it } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import type { AnyConfig } from '../../src/config/config.js'
import { toSettings } from '../../src/config/to-settings.js'
import { type Case, fires, given, quiet } from '../../src/model/case.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { KubePersistentVolumeFillingUp as filling } from '../../src/packs/storage/alerts/KubePersistentVolumeFillingUp.js'
import { KubeVolumeUnhealthy as unhealthy } from '../../src/packs/storage/alerts/KubeVolumeUnhealthy.js'
import { critical, volume } from '../../src/packs/storage/cases/volumes.js'
import { prove } from '../../src/prove/prove.js'
import { requiredPromtool } from '../engines/engines.js'

const built = (config: AnyConfig) => assemble(builtinPacks, toSettings({ cluster: 'label', ...config }))

const findings = async (config: AnyConfig, cases: readonly Case[]) => {
  const bundle = built(config)
  const told = cases.map((story) => ({ ...story, pack: 'storage', recoversIn: '20m' as const }))
  return (await prove({ ...bundle, cases: told }, await requiredPromtool())).findings
}

const full = volume({ '0m': '50Gi', '5m': '1Gi' })
const labelled = (value: string) =>
  given(
    'kube_persistentvolumeclaim_labels',
    { namespace: 'shop', persistentvolumeclaim: 'data', label_example_com_may_fill_up: value },
    { '0m': 1 },
  )
const told = { ...critical, value: '1%' }

it('a claim may fill up that says so by a label', { timeout: 120_000 }, async () =>
  expect(
    await findings({ volumes: { optOutLabel: 'example.com/may-fill-up' } }, [
      { alert: filling, tells: 'It may', given: [...full, labelled('true')], expect: [quiet('8m'), quiet('30m')] },
      { alert: filling, tells: 'It may not', given: [...full, labelled('false')], expect: [fires('8m', told)] },
      { alert: filling, tells: 'It says nothing', given: full, expect: [fires('8m', told)] },
    ]),
  ).toEqual([]),
)

it('a claim may fill up whose name the settings ignore', { timeout: 120_000 }, async () => {
  const expectAt = (ignored: string, expect: Case['expect']) =>
    findings({ volumes: { ignored } }, [{ alert: filling, tells: ignored, given: full, expect } as Case])
  expect(await expectAt('dat.', [quiet('8m'), quiet('30m')])).toEqual([])
  expect(await expectAt('dat', [fires('8m', told)])).toEqual([])
})

it('what only older kubelets tell is left out where there are newer ones', () =>
  expect(built({}).leftOut).toContainEqual({
    alert: unhealthy.name,
    pack: 'storage',
    needs: [],
    absent: ['kubelet_volume_stats_health_status_abnormal is gone since Kubernetes 1.37'],
    lost: [],
  }))

it('and its stories end as told where there are none', { timeout: 120_000 }, async () => {
  const bundle = built({ kubernetes: { to: '1.36' } })
  const cases = bundle.cases.filter((story) => 'alert' in story && story.alert.name === unhealthy.name)
  expect(cases).not.toEqual([])
  expect((await prove({ ...bundle, cases }, await requiredPromtool())).findings).toEqual([])
})
