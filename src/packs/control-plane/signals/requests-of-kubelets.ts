import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import { matches, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { added, type VerbClass } from './verb-class.js'

// What kubelets, clients on every node, say of an API server that is not scraped: whether it answers, not how fast.

const methods = { read: ['GET'], write: ['POST', 'PUT', 'PATCH', 'DELETE'] } as const

const sent = (s: Settings, verb: VerbClass['verb'], code = {}) =>
  series('rest_client_requests_total', {
    ...ofJob(s, 'kubelet'),
    method: oneOf(...methods[verb]),
    ...code,
  })

const seen = (verb: VerbClass['verb']): VerbClass => ({
  verb,
  slis: [
    {
      name: 'errors',
      total: (s) => added(s, sent(s, verb)),
      // A request without an answer has no code.
      bad: (s) => added(s, sent(s, verb, { code: matches('5..|<error>') })),
    },
  ],
})

export const seenByKubelets: readonly VerbClass[] = [seen('read'), seen('write')]
