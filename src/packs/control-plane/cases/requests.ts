import { given, lacks, type RecordCase, reads } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { badRequests, requests } from '../signals/requests.js'
import { failed, write } from './burning.js'
import { counted, refused, timed } from './served.js'

const errors = (verb: string) => ({ verb, sli: 'errors' })
const latency = (verb: string) => ({ verb, sli: 'latency' })

const pod = { verb: 'GET', scope: 'resource' } as const
const inNamespace = { verb: 'LIST', scope: 'namespace' } as const
const second = { instance: '10.0.0.2:6443' } as const
const everywhere = { verb: 'LIST', scope: 'cluster' } as const

const told: readonly RecordCase[] = [
  {
    record: requests,
    tells: 'Reads and writes of two API servers, without what is no request: watches, probes, other components',
    given: [
      counted({ '0m': 600 }),
      counted({ '0m': 300 }, { verb: 'LIST', instance: '10.0.0.2:6443' }),
      counted({ '0m': 60 }, write),
      counted({ '0m': 60 }, { verb: 'APPLY', code: '409' }),
      counted({ '0m': 60 }, { verb: 'WATCH', scope: 'cluster' }),
      counted({ '0m': 60 }, { verb: 'GET', scope: '', resource: '', subresource: '/readyz', component: '' }),
      counted({ '0m': 60 }, { verb: 'POST', job: 'metrics-server', instance: '10.244.0.3:10250' }),
    ],
    expect: [reads('10m', errors('read'), 15), reads('10m', errors('write'), 2), lacks('10m', latency('read'))],
  },
  {
    record: requests,
    tells: 'Requests about objects are timed, what has no scope and what lasts as long as somebody looks is not',
    given: [
      ...timed({ '0m': 600 }, {}, pod),
      ...timed({ '0m': 60 }, {}, write),
      ...timed({ '0m': 60 }, {}, { verb: 'GET', scope: '', resource: '', subresource: 'openapi/v3' }),
      ...timed({ '0m': 60 }, {}, { ...pod, subresource: 'log' }),
      ...timed({ '0m': 60 }, {}, { verb: 'WATCH', scope: 'cluster' }),
      ...timed({ '0m': 60 }, {}, { ...pod, job: 'metrics-server', instance: '10.244.0.3:10250' }),
    ],
    expect: [reads('10m', latency('read'), 10), reads('10m', latency('write'), 1), lacks('10m', errors('read'))],
  },
  {
    record: requests,
    tells: 'Nobody asks any more: after five minutes there are no requests, and not none that are known',
    given: [
      counted({ '0m': 600, '6m': 0 }),
      counted({ '0m': 600, '6m': 0 }, write),
      ...timed({ '0m': 600, '6m': 0 }, {}, pod),
      ...timed({ '0m': 600, '6m': 0 }, {}, write),
    ],
    expect: [
      reads('12m', errors('read'), 0),
      reads('12m', errors('write'), 0),
      reads('12m', latency('read'), 0),
      reads('12m', latency('write'), 0),
    ],
  },
  {
    record: badRequests,
    tells: 'What failed and what was slow is over after five minutes',
    given: [
      counted({ '0m': 600 }, write),
      counted({ '0m': 60, '6m': 0 }, failed),
      counted({ '0m': 60, '6m': 0 }, { ...write, ...failed }),
      ...timed({ '0m': 600 }, { '1.0': { '0m': 540, '6m': 600 } }, pod),
      ...timed({ '0m': 600 }, { '1.0': { '0m': 540, '6m': 600 } }, write),
    ],
    expect: [
      reads('12m', errors('read'), 0),
      reads('12m', errors('write'), 0),
      reads('12m', latency('read'), 0),
      reads('12m', latency('write'), 0),
    ],
  },
  {
    record: badRequests,
    tells: 'Nothing fails: there is a share of errors all the same',
    given: [counted({ '0m': 600 }), counted({ '0m': 60 }, { ...write, code: '422' })],
    expect: [reads('10m', errors('read'), 0), reads('10m', errors('write'), 0), lacks('10m', latency('read'))],
  },
  {
    record: badRequests,
    tells: 'Reads fail; an API server that starts says 500 of itself',
    given: [
      counted({ '0m': 600 }),
      counted({ '0m': 60 }, { code: '503' }),
      counted({ '0m': 120 }, { code: '504', verb: 'LIST', instance: '10.0.0.2:6443' }),
      counted({ '0m': 60 }, { code: '500', scope: '', resource: '', subresource: '/readyz', component: '' }),
      counted({ '0m': 60 }, { code: '503', verb: 'WATCH', scope: 'cluster' }),
      counted({ '0m': 60 }, { code: '503', job: 'metrics-server', instance: '10.244.0.3:10250' }),
    ],
    expect: [reads('10m', errors('read'), 3), lacks('10m', errors('write'))],
  },
  {
    record: badRequests,
    tells:
      'Of the writes that fail, those whose webhook could not be called are its own; those that it refused are no 5xx',
    given: [
      counted({ '0m': 600 }, write),
      counted({ '0m': 180 }, { ...write, code: '500' }),
      counted({ '0m': 60 }, { ...write, code: '500', job: 'metrics-server' }),
      refused({ '0m': 120 }),
      refused({ '0m': 60 }, { error_type: 'no_error', rejection_code: '403' }),
    ],
    expect: [reads('10m', errors('write'), 1)],
  },
  {
    record: badRequests,
    tells: 'More calls of webhooks fail than writes, because some are tried again',
    given: [counted({ '0m': 600 }, write), counted({ '0m': 60 }, { ...write, code: '500' }), refused({ '0m': 120 })],
    expect: [reads('10m', errors('write'), 0)],
  },
  {
    record: badRequests,
    tells: 'What is slow depends on how much was asked for; older Prometheus writes bounds without a point',
    given: [
      ...timed({ '0m': 600 }, { '1.0': { '0m': 540 }, '5.0': { '0m': 600 } }, pod),
      ...timed({ '0m': 600 }, { '1.0': { '0m': 120 }, '5.0': { '0m': 480 }, '30.0': { '0m': 600 } }, inNamespace),
      ...timed({ '0m': 600 }, { '1': { '0m': 60 }, '5': { '0m': 120 }, '30': { '0m': 420 } }, everywhere),
      ...timed(
        { '0m': 60 },
        { '1': { '0m': 30 } },
        { verb: 'GET', scope: '', resource: '', subresource: 'openapi/v3' },
      ),
      ...timed({ '0m': 60 }, { '1': { '0m': 30 } }, { ...pod, subresource: 'log' }),
      ...timed({ '0m': 60 }, { '1': { '0m': 30 } }, { verb: 'WATCH', scope: 'cluster' }),
      ...timed({ '0m': 60 }, { '1': { '0m': 30 } }, { ...pod, job: 'metrics-server' }),
    ],
    expect: [reads('10m', latency('read'), 6)],
  },
  {
    record: badRequests,
    tells: 'A relabelling drops the bucket of 30 seconds of one of two API servers: the next one decides there',
    given: [
      ...timed({ '0m': 600 }, { '20.0': { '0m': 300 }, '45.0': { '0m': 480 } }, everywhere),
      ...timed({ '0m': 600 }, { '30.0': { '0m': 540 }, '45.0': { '0m': 600 } }, { ...everywhere, ...second }),
      ...timed({ '0m': 600 }, { '1.0': { '0m': 600 }, '45.0': { '0m': 600 } }, { ...pod, ...second }),
    ],
    expect: [reads('10m', latency('read'), 3)],
  },
  {
    record: badRequests,
    tells: 'A write is slow after a second, whatever its scope',
    given: [
      ...timed({ '0m': 600 }, { '1.0': { '0m': 540 }, '5.0': { '0m': 600 } }, write),
      ...timed({ '0m': 600 }, { '1': { '0m': 480 }, '5': { '0m': 600 } }, { verb: 'DELETE', scope: 'namespace' }),
      ...timed({ '0m': 60 }, { '1': { '0m': 30 } }, { ...write, scope: '', resource: '' }),
      ...timed({ '0m': 60 }, { '1': { '0m': 30 } }, { ...write, job: 'metrics-server' }),
    ],
    expect: [reads('10m', latency('write'), 3)],
  },
  {
    record: requests,
    tells: 'One API server restarts and counts from 0, the other is replaced',
    given: [
      given(
        'apiserver_request_total',
        { job: 'apiserver', instance: '10.0.0.1:6443', verb: 'GET', code: '200', scope: 'resource' },
        { '0m': { from: 90000, perMinute: 600 }, '7m': { from: 0, perMinute: 600 } },
      ),
      given(
        'apiserver_request_total',
        { job: 'apiserver', instance: '10.0.0.2:6443', verb: 'GET', code: '200', scope: 'resource' },
        { '0m': { from: 90000, perMinute: 600 }, '3m': 'gone' },
      ),
      counted({ '4m': 600 }, { instance: '10.0.0.3:6443' }),
    ],
    expect: [reads('14m', errors('read'), 20)],
  },
]

export const cases: readonly RecordCase[] = told.map((story) => ({ ...story, skip: ratesNeedHistory }))
