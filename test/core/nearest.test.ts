import { describe, expect, it } from 'vitest'
import { nearest, suggestion } from '../../src/core/nearest.js'

const names = ['kube_node_info', 'kube_node_status_condition', 'kube_pod_info']

describe('nearest', () => {
  it('finds a mistyped name', () => expect(nearest('kube_node_inof', names)).toBe('kube_node_info'))
  it('finds nothing when nothing is near', () => expect(nearest('etcd', names)).toBeUndefined())
  it('finds nothing among no names', () => expect(nearest('x', [])).toBeUndefined())
})

describe('suggestion', () => {
  it('names the nearest', () => expect(suggestion('kube_pod_inf', names)).toBe('Did you mean "kube_pod_info"?'))
  it('lists few', () => expect(suggestion('zzzzzz', ['a', 'b'])).toBe('Valid: a, b.'))
  it('counts many', () =>
    expect(
      suggestion(
        'zzzzzzzz',
        Array.from({ length: 20 }, (_, i) => `name${i}`),
      ),
    ).toBe('None of the 20 valid names is near.'))
})
