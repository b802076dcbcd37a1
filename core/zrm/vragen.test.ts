import { expect, it } from 'vitest'
import { domeinenVan, editieVan } from './edities'
import { zrmScale } from './scale'
import { registered } from './testing'
import { dataQuestions, describeQuestion } from './vragen'

const known = { domeinen: domeinenVan['2017'], einddatum: true }
const kinds = (...over: Parameters<typeof registered>) =>
  dataQuestions([registered(...over)], zrmScale, known).map(({ kind }) => kind)

it('[Z7] asks nothing about a traject that can be', () => {
  expect(kinds({ startscore: 2, doelscore: 2, eindscore: 3 })).toEqual([])
  expect(kinds({ einddatum: null })).toEqual([])
})

it('[Z7] tells half scores from those outside the scale', () => {
  expect(kinds({ startscore: 2.5, doelscore: 6, eindscore: 0.5 })).toEqual([
    'halve-score',
    'buiten-schaal',
    'buiten-schaal',
  ])
})

it('[Z7] finds the second running traject of one person on one domain, whatever ended before', () => {
  const rows = [
    registered({ rij: 1, client: 'p', einddatum: '2020-02-01' }),
    registered({ rij: 2, client: 'p', einddatum: null }),
    registered({ rij: 3, client: 'p', einddatum: null, domein: 'Huisvesting' }),
    registered({ rij: 4, client: 'p', einddatum: null }),
  ]
  expect(dataQuestions(rows, zrmScale, known)).toEqual([
    { kind: 'tweede-open-traject', rij: 4, domein: 'Financiën', eerste: 2 },
  ])
})

it('asks nothing about running trajecten when the registration has no end dates', () => {
  const running = registered({ einddatum: null, eindscore: 3 })
  expect(dataQuestions([running], zrmScale, { ...known, einddatum: false })).toEqual([])
})

it('words every question with what is written, and never with the person', () => {
  const texts = dataQuestions(
    [registered({ client: 'geheim', startscore: 3, doelscore: 2, eindscore: 4.5, einddatum: '2019-01-01' })],
    zrmScale,
    known,
  ).map(describeQuestion)
  expect(texts).toEqual([
    'De eindscore 4,5 is geen heel niveau; hij telt als niet bekend.',
    'De doelscore (2) is lager dan de startscore (3). Klopt dat?',
    'De einddatum (2019-01-01) ligt voor de startdatum (2020-01-06).',
  ])
})

it('[Z9] knows an edition by the domains that only it has', () => {
  expect(editieVan(['Financiën', 'Justitie'])).toBe('2017')
  expect(editieVan(['Financiën', 'Dagbesteding'])).toBe('ouder')
  expect(editieVan(['Werk & Opleiding', 'Verslaving'])).toBe('gemengd')
  expect([domeinenVan['2017'].length, domeinenVan.ouder.length]).toEqual([13, 11])
})
