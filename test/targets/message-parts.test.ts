import { expect, test } from 'vitest'
import { namesIn, partsOf } from '../../src/targets/message-parts.js'

test('a text is split into words, names and parts that may vanish', () => {
  expect(partsOf('{node} is down[ in {cluster}].')).toEqual([
    { kind: 'name', name: 'node' },
    { kind: 'words', words: ' is down' },
    {
      kind: 'optional',
      parts: [
        { kind: 'words', words: ' in ' },
        { kind: 'name', name: 'cluster' },
      ],
    },
    { kind: 'words', words: '.' },
  ])
})

test('template delimiters, braces around more than a name, and single brackets are words', () => {
  expect(partsOf('{{node}} {a="b"} a]b[')).toEqual([{ kind: 'words', words: '{{node}} {a="b"} a]b[' }])
})

test('names are listed once, those of vanishing parts included', () => {
  expect(namesIn('{node} [{cluster} {node}] {value}')).toEqual(['node', 'cluster', 'value'])
})
