import { expect, it } from 'vitest'
import { shortTitle } from './shortTitle'

it('leaves out the middle of a long title, so that titles that begin alike can be told apart', () => {
  const title = 'bevolking_naar_leeftijd_op_1_januari_jonger_dan_20_jaar'
  expect(shortTitle(title, 268)).toBe('bevolking_n…ari_jonger_dan_20_jaar')
})

it('leaves a title alone that fits, or that has no room for two parts', () => {
  expect([shortTitle('aantal', 80), shortTitle('inkomensgrens', 60)]).toEqual(['aantal', 'inkomensgrens'])
})
