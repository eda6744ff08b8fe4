import { expect, it } from 'vitest'
import { checkMeaning } from '../../src/config/check-meaning.js'

const paths = (config: Parameters<typeof checkMeaning>[0]) => checkMeaning(config).map(({ path }) => path.join('.'))

const scrape = { keepOnly: true } as const

it('a keep-list is refused where others read, or where nothing can put it', () => {
  expect(paths({ scrape })).toEqual([])
  expect(paths({ scrape, stack: 'kube-prometheus-stack' })).toEqual([])
  expect(paths({ scrape, stack: 'kube-prometheus-stack', stackRules: 'shadow' })).toEqual(['scrape.keepOnly'])
  expect(paths({ scrape, stack: 'kube-prometheus-stack', shadow: true })).toEqual(['scrape.keepOnly'])
  expect(paths({ scrape, stack: 'kube-prometheus' })).toEqual(['scrape.keepOnly'])
  expect(paths({ stack: 'kube-prometheus-stack', stackRules: 'shadow' })).toEqual([])
})
