import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import type { AnyConfig } from '../../src/config/config.js'
import { toSettings } from '../../src/config/to-settings.js'
import { type AlertCase, fires, given, grows, quiet, variations } from '../../src/model/case.js'
import { budgetPeriods, burnLimit, burnWindows, type Objective } from '../../src/model/objective.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { KubeAPIErrorBudgetBurn as alert } from '../../src/packs/control-plane/alerts/KubeAPIErrorBudgetBurn.js'
import { burns, failing, write } from '../../src/packs/control-plane/cases/burning.js'
import { prove } from '../../src/prove/prove.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'
import { bundleOf } from '../support/bundle.js'

const asWritten = Object.fromEntries(variations.map((variation) => [variation, 'other settings, told as written']))

const findings = async (config: AnyConfig, cases: readonly AlertCase[]) => {
  const bundle = assemble(builtinPacks, toSettings({ cluster: 'label', ...config }))
  const told = cases.map((story) => ({ ...story, skip: asWritten, pack: 'control-plane' }))
  const engines = [await requiredPromtool(), await oldPromtool()].flatMap((engine) => engine ?? [])
  const proofs = await Promise.all(engines.map((engine) => prove({ ...bundle, cases: told }, engine)))
  return proofs.flatMap((proof) => proof.findings)
}

/** When each pair of windows can tell its first burn: its short window is known twice over by then. */
const told = { '1h': 15, '6h': 36, '1d': 184, '3d': 426 } as const

/** A cluster on either side of each limit of a period, and what fires once each pair of windows can tell. */
const story = (promised: Objective): AlertCase => {
  const windows = burnWindows[promised.period].map((window) => ({ ...window, limit: burnLimit(promised, window) }))
  const clusters = windows.flatMap(({ long, limit }) => [
    { cluster: `above-${long}`, share: limit * 1.05 },
    { cluster: `below-${long}`, share: limit * 0.95 },
  ])
  const firingAt = (minute: number) =>
    (['critical', 'warning'] as const).flatMap((severity) =>
      clusters
        .filter(({ share }) =>
          windows.some(
            (window) =>
              window.severity === severity && told[window.long as keyof typeof told] <= minute && share > window.limit,
          ),
        )
        .map(({ cluster, share }) => burns(severity, `${Number((share * 100).toPrecision(4))}%`, { cluster })),
    )
  return {
    alert,
    tells: `A budget of ${promised.period}`,
    given: clusters.flatMap(({ cluster, share }) => failing(6000, share, {}, { ...write, cluster })),
    expect: [quiet('8m'), ...Object.values(told).map((minute) => fires(`${minute}m`, ...firingAt(minute)))],
  }
}

describe('the API server’s promise', () => {
  it.each(budgetPeriods.filter((period) => period !== '30d'))(
    'over %s burns at its own rates',
    {
      timeout: 300_000,
    },
    async (period) => {
      const promised = { period, objective: '99%', minimumRequests: 1000 } as const
      expect(await findings({ slo: promised }, [story(promised)])).toEqual([])
    },
  )

  it('may be another', { timeout: 120_000 }, async () => {
    const once = (share: number, minimumRequests: number, expected: AlertCase['expect']) =>
      findings({ slo: { objective: '99.9%', minimumRequests } }, [
        { alert, tells: 'A fiftieth of the writes fail', given: failing(6000, share), expect: expected },
      ])
    const critical = { ...burns('critical', '1.5%'), details: { allowed: '0.1%' } }
    expect(await once(0.015, 1000, [quiet('8m30s'), fires('11m', critical)])).toEqual([])
    expect(await once(0.014, 1000, [quiet('20m')])).toEqual([])
    expect(await once(0.015, 1_000_000, [quiet('20m'), quiet('25m')])).toEqual([])
  })
})

describe('an API server that is not scraped', () => {
  const config = { profile: 'managed', jobs: { apiserver: { scraped: false } } } as const

  it('takes with it whether it answers', () =>
    expect(bundleOf(config).leftOut.map(({ alert: name }) => name)).toEqual(
      expect.arrayContaining(['KubeAPIDown', 'KubeAPIInstanceUnreachable']),
    ))

  it('is judged by what its kubelets see of it', { timeout: 120_000 }, async () => {
    const sent = (code: string, perMinute: number, method = 'PATCH') =>
      given(
        'rest_client_requests_total',
        { job: 'kubelet', node: 'a', metrics_path: '/metrics', host: '10.0.0.1:6443', code, method },
        grows({ '0m': 0, '6m': perMinute }),
      )
    const half = burns('critical', '50%')
    expect(
      await findings(config, [
        {
          alert,
          tells: 'Half of the writes get no answer, and other components’ clients fail too',
          given: [
            sent('200', 3000),
            sent('500', 1500),
            sent('<error>', 1500),
            sent('200', 6000, 'GET'),
            given(
              'rest_client_requests_total',
              { job: 'kube-scheduler', host: '10.0.0.1:6443', code: '500', method: 'GET' },
              grows({ '0m': 0, '6m': 6000 }),
            ),
          ],
          expect: [quiet('8m30s'), fires('11m', half)],
        },
      ]),
    ).toEqual([])
  })
})
