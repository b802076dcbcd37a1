import { expect, it } from 'vitest'
import type { Block } from './model'
import { personalTexts } from './personalTexts'

const sheet = (blocks: readonly Block[], titel = 'Armoede en schulden') => ({
  titel,
  chapters: [{ kind: 'situatie' as const, number: 1, titel: 'De situatie', blocks, sources: [] }],
})
const tekst = (markdown: string): Block => ({ kind: 'tekst', markdown, sources: [] })

it('[T10] finds a name, an address or a number of a person in a text, and names the place only', () => {
  const certain = (text: string) => personalTexts(sheet([tekst(text)])).certain
  const place = ['de tekst van hoofdstuk 1']
  expect(certain('In 2020 kwam mevrouw De Vries bij het spreekuur langs.')).toEqual(place)
  expect(certain('Zij woont op Dorpsstraat 12, 9351 AB in het oude deel.')).toEqual(place)
  expect(certain('Bel voor het hele verhaal 06-12345678 na zes uur.')).toEqual(place)
  expect(certain('In Leek waren er 273 trajecten, in Marum 45.')).toEqual([])
})

it('[T10] asks about what may be a name', () => {
  expect(personalTexts(sheet([tekst('Volgens Anna Smit is de groep er voor iedereen.')]))).toEqual({
    certain: [],
    doubtful: ['de tekst van hoofdstuk 1'],
  })
})

it('[T10] looks at titles and key numbers too', () => {
  const block: Block = {
    kind: 'kerncijfer',
    value: '7',
    label: 'trajecten van J. de Vries',
    basis: '',
    sources: [],
  }
  expect(personalTexts(sheet([block], 'Het verhaal van mevrouw A. Jansen')).certain).toEqual([
    'de titel',
    'een kerncijfer van hoofdstuk 1',
  ])
})
