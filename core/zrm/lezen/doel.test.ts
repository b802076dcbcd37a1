import { expect, it } from 'vitest'
import { readGoals, type GoalNumbers } from './doel'

const about = { over: 'Financiën', periode: null, procentVanaf: 30 }
const verbeteren: GoalNumbers = {
  soort: 'verbeteren',
  boven: 10,
  op: 57,
  onder: 61,
  onbekend: 61,
  totaal: 189,
}
const behoud: GoalNumbers = { soort: 'behoud', boven: 4, op: 27, onder: 7, onbekend: 15, totaal: 53 }

it('[Z4, Z6] reads how many reached their goal, behoud apart, of those whose end is known', () => {
  const regel =
    'Financiën: van de trajecten waarvan de eindscore bekend is, is het doel bereikt bij 67 van de 128 met verbeteren als doel (52%), en bij 31 van de 38 met behoud als doel (82%).'
  expect(readGoals([verbeteren, behoud], 31, about)).toEqual({
    titel: 'Financiën: is het doel bereikt?',
    regel,
    alinea:
      `${regel} Verbeteren: 10 boven het doel, 57 op het doel, 61 onder het doel, van 61 van de 189 is de eindscore (nog) niet bekend. ` +
      'Behoud: 4 boven het doel, 27 op het doel, 7 onder het doel, van 15 van de 53 is de eindscore (nog) niet bekend. ' +
      'Behoud is bereikt als de eindscore gelijk is aan de startscore, of hoger. ' +
      'Bij 31 trajecten is geen doelscore bekend. ' +
      'Het gaat om trajecten en niet om personen. Waardoor een doel wel of niet is bereikt, is er niet uit af te lezen.',
  })
})

it('says nothing that rests on a hidden number', () => {
  const hidden = { ...behoud, boven: null, onder: null }
  const { regel, alinea } = readGoals([verbeteren, hidden], null, about)
  expect(regel).not.toContain('behoud')
  expect(alinea).toContain('Behoud: 27 op het doel, van 15')
  expect(alinea).not.toContain('doelscore')
  const { regel: none } = readGoals([{ ...verbeteren, op: null }], 0, about)
  expect(none).toBe('Financiën: bij hoeveel trajecten het doel is bereikt, wordt niet getoond.')
})
