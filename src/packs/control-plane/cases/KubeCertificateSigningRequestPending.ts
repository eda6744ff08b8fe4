import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeCertificateSigningRequestPending as alert } from '../alerts/KubeCertificateSigningRequestPending.js'

const of = { certificatesigningrequest: 'csr-8kq2v', signer_name: 'kubernetes.io/kubelet-serving' } as const

/** A request made after five minutes, and what became of it. */
const request = (
  became: Readonly<Partial<Record<'approved' | 'denied' | 'failed', Timeline>>> = {},
): readonly Given[] =>
  (['approved', 'denied', 'failed'] as const).map((condition) =>
    given('kube_certificatesigningrequest_condition', { ...of, condition }, { '5m': 0, ...became[condition] }),
  )

const pending = { severity: 'warning', on: of } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Nobody looks at the request of a kubelet for forty minutes',
    given: request({ approved: { '45m': 1 } }),
    expect: [
      quiet('34m30s'),
      fires('35m', {
        ...pending,
        summary:
          'Certificate signing request csr-8kq2v for kubernetes.io/kubelet-serving awaits approval in cluster seoul',
      }),
      fires('49m30s', pending),
      quiet('50m30s'),
    ],
  },
  {
    alert,
    tells: 'It is approved in twenty minutes',
    given: request({ approved: { '25m': 1 } }),
    expect: [quiet('35m'), quiet('45m')],
  },
  {
    alert,
    tells: 'It is denied, which is a decision too',
    given: request({ denied: { '6m': 1 } }),
    expect: [quiet('35m'), quiet('45m')],
  },
]
