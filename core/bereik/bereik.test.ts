import { describe, expect, it } from 'vitest'
import { uitersten, type Bereik } from './bereik'
import { leesBereik } from './leesBereik'
import { schrijfBereik } from './schrijfBereik'

// As the activities of the reports are written (DOMAIN 2a-2c), and as the same is written elsewhere.
const read: readonly (readonly [string | number | null, Bereik])[] = [
  [365, { precisie: 'exact', aantal: 365 }],
  ['476 kinderen', { precisie: 'exact', aantal: 476 }],
  ['1.500', { precisie: 'exact', aantal: 1500 }],
  ['0', { precisie: 'exact', aantal: 0 }],
  ['24 tot 40', { precisie: 'tussen', van: 24, tot: 40 }],
  ['24-40 inwoners per jaar', { precisie: 'tussen', van: 24, tot: 40 }],
  ['tussen 800 en 1.000', { precisie: 'tussen', van: 800, tot: 1000 }],
  ['800 – 1000 passanten', { precisie: 'tussen', van: 800, tot: 1000 }],
  ['40 t/m 40', { precisie: 'exact', aantal: 40 }],
  ['minimaal 150', { precisie: 'minimaal', aantal: 150 }],
  ['Min. 80', { precisie: 'minimaal', aantal: 80 }],
  ['tot nu toe 10', { precisie: 'minimaal', aantal: 10 }],
  ['150+', { precisie: 'minimaal', aantal: 150 }],
  ['150 plus', { precisie: 'minimaal', aantal: 150 }],
  ['40 of meer inwoners', { precisie: 'minimaal', aantal: 40 }],
  ['+/- 25', { precisie: 'circa', aantal: 25 }],
  ['± 45', { precisie: 'circa', aantal: 45 }],
  ['ca. 45 mantelzorgers', { precisie: 'circa', aantal: 45 }],
  ['onbekend', { precisie: 'onbekend' }],
  ['', { precisie: 'onbekend' }],
  [null, { precisie: 'onbekend' }],
]

describe('a bereik is read as it is written', () => {
  it.each(read)('%j', (text, bereik) => {
    expect(leesBereik(text)).toEqual(bereik)
  })

  it.each([
    ...['maximaal 40', '40%', '40 kinderen op 11 scholen', '40 tot 24', 'veel', '12,5', -3, 2.5],
    ...['24 tot', '24 -', 'tot 40', '-5', '1e9', 1e21, '99999999999999999999', '=SOM(A1:A3)', '2020-03-12'],
    ...['40 of minder', '40 maximaal', '40 inwoners of meer', '40 ongeveer', '40 (minimaal)'],
    ...['40 procent', '2 duizend', '2 miljoen euro', '12 en 15 kinderen', '24 tot 40 of meer'],
  ])('nothing is guessed: %j', (text) => {
    expect(leesBereik(text)).toBe(null)
  })
})

it('keeps open what is not known: no upper end for at least so many, nothing at all for unknown', () => {
  expect(
    (['24 tot 40', 'minimaal 150', '+/- 25', 'onbekend'] as const).map((text) => {
      const bereik = leesBereik(text)
      return bereik && uitersten(bereik)
    }),
  ).toEqual([{ van: 24, tot: 40 }, { van: 150, tot: null }, { van: 25, tot: 25 }, null])
})

it('is printed with its unit, and unknown without', () => {
  expect(
    (['24 tot 40', 'min. 1500', '±25', '6', '?'] as const).map((text) => {
      const bereik = leesBereik(text)
      return bereik && schrijfBereik(bereik, 'gezinnen')
    }),
  ).toEqual(['24 tot 40 gezinnen', 'minimaal 1.500 gezinnen', 'circa 25 gezinnen', '6 gezinnen', 'onbekend'])
})
