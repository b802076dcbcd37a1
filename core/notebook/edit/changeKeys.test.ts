import { expect, it } from 'vitest'
import { changeKeys } from './changeKeys'

it('changes the keys that are named and keeps remarks and the rest', () => {
  const yaml = 'domein: Financiën # hoofddomein\nvergelijk: [eind-start]'
  expect(changeKeys(yaml, { domein: 'Huisvesting' })).toBe(
    'domein: Huisvesting # hoofddomein\nvergelijk: [eind-start]',
  )
  expect(changeKeys(yaml, { vergelijk: ['eind-start', 'eind-doel'] })).toBe(
    'domein: Financiën # hoofddomein\nvergelijk: [ eind-start, eind-doel ]',
  )
})

it('leaves a text that is no list of keys alone', () => {
  expect([changeKeys('a: [', { a: 1 }), changeKeys('tekst', { a: 1 })]).toEqual([null, null])
})
