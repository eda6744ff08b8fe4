import { describe, expect, it, onTestFinished } from 'vitest'
import { serveApi } from './api-server.js'
import { movedBy } from './captures.js'
import { kubeadm } from './kubeadm.js'

describe('the stand-in API server', () => {
  const ask = async (path: string) => {
    const server = await serveApi(kubeadm())
    onTestFinished(server.close)
    const response = await fetch(`${server.url}${path}`)
    return { response, asked: server.asked }
  }

  it('lists the objects of a namespace', async () => {
    const { response, asked } = await ask('/api/v1/namespaces/kube-system/services')
    const { kind, items } = (await response.json()) as { kind: string; items: { metadata: { name: string } }[] }
    expect(kind).toBe('ServiceList')
    expect(items.map(({ metadata }) => metadata.name)).toEqual(['metrics-server'])
    expect(asked()).toEqual([{ group: '', resource: 'services', namespace: 'kube-system', verb: 'list' }])
  })

  it('lists first when a watch asks for it, and says when the list is over', async () => {
    const { response } = await ask(
      '/apis/discovery.k8s.io/v1/namespaces/default/endpointslices?watch=1&sendInitialEvents=true',
    )
    const reader = response.body?.getReader()
    let text = ''
    while (reader && !text.includes('BOOKMARK')) text += new TextDecoder().decode((await reader.read()).value)
    await reader?.cancel()
    expect(text).toContain('"ADDED"')
    expect(text).toContain('initial-events-end')
  })

  it('knows nothing else', async () => expect((await ask('/api/v1/secrets')).response.status).toBe(404))
})

describe('a capture that is moved in time', () => {
  it('moves timestamps and the values that are moments, and nothing else', () =>
    expect(
      movedBy(
        60_000,
        [
          'container_cpu_usage_seconds_total{id="/"} 12 1795452494110',
          'kube_pod_created{pod="a b"} 1.795450176e+09',
          'kube_pod_container_status_last_terminated_timestamp{pod="a"} -6.21355968e+10',
          'container_start_time_seconds{pod="a"} 1.795451039e+09 1795452494110',
          'node_memory_MemTotal_bytes 2.5e+09',
          '',
        ].join('\n'),
      ),
    ).toBe(
      [
        'container_cpu_usage_seconds_total{id="/"} 12 1795452554110',
        'kube_pod_created{pod="a b"} 1795450236',
        'kube_pod_container_status_last_terminated_timestamp{pod="a"} -6.21355968e+10',
        'container_start_time_seconds{pod="a"} 1795451099 1795452554110',
        'node_memory_MemTotal_bytes 2.5e+09',
        '',
      ].join('\n'),
    ))
})
