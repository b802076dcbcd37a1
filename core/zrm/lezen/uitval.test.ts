import { expect, it } from 'vitest'
import { readLoss } from './uitval'

const about = { over: 'Financiën', periode: null, procentVanaf: 30 }
const scale = { lowest: 1, enough: 3 }

it('reads where those with and without an eindscore began', () => {
  // 105 / 185 = 56,8%; 44 / 88 = 50%.
  const regel =
    'Financiën: van de trajecten met een eindscore begonnen er 105 van de 185 (57%) op niveau 1 of 2, van de trajecten (nog) zonder eindscore 44 van de 88 (50%).'
  expect(
    readLoss({ met: { laag: 105, totaal: 185 }, zonder: { laag: 44, totaal: 88 } }, scale, about),
  ).toEqual({
    titel: 'Financiën: met en zonder eindscore',
    regel,
    alinea: `${regel} Begonnen de twee verschillend, dan geldt wat over de eindscores bekend is niet zonder meer voor alle trajecten. Het gaat om trajecten en niet om personen.`,
  })
})

it('says no number of a group that is protected, and no share of a small one', () => {
  const said = (laag: number | null, totaal: number) =>
    readLoss({ met: { laag, totaal }, zonder: { laag: 44, totaal: 88 } }, scale, about).regel
  expect(said(null, 185)).toBe(
    'Financiën: hoeveel trajecten met en zonder eindscore op niveau 1 of 2 begonnen, wordt niet getoond.',
  )
  expect(said(6, 12)).toContain('begonnen er 6 van de 12 op niveau 1 of 2,')
})

it('says when there is nothing to put beside each other', () => {
  const said = (met: number, zonder: number) =>
    readLoss({ met: { laag: 0, totaal: met }, zonder: { laag: 0, totaal: zonder } }, scale, about).regel
  expect([said(0, 4), said(4, 0)]).toEqual([
    'Financiën: van geen enkel traject is de eindscore bekend.',
    'Financiën: van alle trajecten is de eindscore bekend.',
  ])
})
