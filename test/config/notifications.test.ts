import { expect, it } from 'vitest'
import { checkMeaning } from '../../src/config/check-meaning.js'

const paths = (config: Parameters<typeof checkMeaning>[0]) => checkMeaning(config).map(({ path }) => path.join('.'))

it('one of the two, the stack’s rules or mangru’s, notifies', () => {
  expect(paths({ stack: 'kube-prometheus-stack', shadow: true })).toEqual([])
  expect(paths({ stack: 'kube-prometheus-stack', shadow: true, stackRules: 'shadow' })).toEqual(['stackRules'])
  expect(paths({ stack: 'kube-prometheus-stack', shadow: true, stackRules: 'off' })).toEqual(['stackRules'])
  expect(paths({ stack: 'kube-prometheus-stack', shadow: false, stackRules: 'off' })).toEqual([])
})

it('the dead man’s receiver hears nothing else', () => {
  expect(paths({ receivers: { critical: 'a', warning: 'a', deadMan: 'b' } })).toEqual([])
  expect(paths({ receivers: { deadMan: 'team' } })).toEqual(['receivers.deadMan'])
  expect(paths({ receivers: { warning: 'dead-man' } })).toEqual(['receivers'])
})

it('no receiver is called as the one that tells nobody', () =>
  expect(paths({ receivers: { critical: 'nowhere' } })).toEqual(['receivers.critical']))

it('the time zone is one that there is', () => {
  expect(paths({ timeZone: 'Asia/Seoul' })).toEqual([])
  expect(paths({ timeZone: 'Seoul' })).toEqual(['timeZone'])
})
