import { expect, it, onTestFinished } from 'vitest'
import { clientOf } from '../../src/prometheus/client.js'
import { listen } from '../cluster/listen.js'

/** A client of a server that gives one answer. */
const answering = async (status: number, body: string) => {
  const asked: string[] = []
  const server = await listen((request, response) => {
    asked.push(request.url ?? '')
    response.statusCode = status
    response.end(body)
  })
  onTestFinished(server.close)
  return { client: clientOf(server.url), asked }
}

it('reads rows, whatever number stands in them', async () => {
  const result = [
    { metric: { node: 'a' }, value: [1, '1.5'] },
    { metric: { node: 'b' }, value: [1, '+Inf'] },
  ]
  const { client, asked } = await answering(200, JSON.stringify({ status: 'success', data: { result } }))
  expect(await client.query('up{node="a"}', 12)).toEqual([
    { labels: { node: 'a' }, value: 1.5 },
    { labels: { node: 'b' }, value: Number.POSITIVE_INFINITY },
  ])
  expect(asked).toEqual(['/api/v1/query?query=up%7Bnode%3D%22a%22%7D&time=12'])
})

it('says what Prometheus said against a query', async () => {
  const body = JSON.stringify({ status: 'error', errorType: 'bad_data', error: 'parse error' })
  const { client } = await answering(400, body)
  await expect(client.query('up{')).rejects.toThrow('bad_data: parse error')
})

it('says that nobody answers, or nobody who speaks its language', async () => {
  const { client } = await answering(503, 'Service Unavailable')
  await expect(client.targets()).rejects.toThrow('503')
  await expect(clientOf('http://127.0.0.1:1').series('up')).rejects.toThrow('127.0.0.1:1')
})
