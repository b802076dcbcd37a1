import { expect, it } from 'vitest'
import { readComparison, type ReadNumbers } from './richting'

const about = {
  over: 'Financiën',
  vergelijking: 'eind-start',
  periode: { van: '2019-09-01', tot: '2020-08-31' },
  procentVanaf: 30,
} as const
const numbers: ReadNumbers = {
  hoger: 96,
  gelijk: 67,
  lager: 22,
  bekend: 185,
  totaal: 273,
  slechtst: 96 / 273,
  best: 184 / 273,
  onvoldoendeBekend: true,
}

it('reads the numbers, the period and what is unknown, and names trajecten', () => {
  expect(readComparison(numbers, about)).toEqual({
    titel: 'Financiën: eindscore vergeleken met startscore',
    regel:
      'Financiën (1 september 2019 tot en met 31 augustus 2020): de eindscore is hoger dan de startscore bij 96 van de 185 trajecten waarvan beide bekend zijn (52%); er is onvoldoende bekend om over alle trajecten iets te zeggen.',
    alinea:
      'Financiën (1 september 2019 tot en met 31 augustus 2020): de eindscore is hoger dan de startscore bij 96 van de 185 trajecten waarvan beide bekend zijn (52%); er is onvoldoende bekend om over alle trajecten iets te zeggen. ' +
      'Bij 67 trajecten is de eindscore gelijk en bij 22 trajecten lager. ' +
      'Bij 88 van de 273 trajecten is de eindscore of de startscore (nog) niet bekend; afhankelijk daarvan ligt het aandeel ‘hoger’ tussen 35% en 67%. ' +
      'Het gaat om trajecten en niet om personen. De cijfers laten zien hoe de scores zich verhouden; waardoor dat komt, is er niet uit af te lezen.',
  })
})

it('gives no percentage of few, and nothing that is hidden', () => {
  const few = readComparison({ ...numbers, hoger: 11, bekend: 25, onvoldoendeBekend: false }, about)
  expect(few.regel).not.toContain('%')
  const hidden = readComparison({ ...numbers, hoger: null, lager: null, slechtst: null, best: null }, about)
  expect(hidden.regel).toContain('wordt niet getoond')
  expect(hidden.alinea).not.toMatch(/lager|tussen/)
})

it('never says why', () => {
  const { titel, alinea } = readComparison(numbers, about)
  expect(`${titel} ${alinea}`).not.toMatch(
    /doordat|dankzij|door het traject|effect|leidt|zorgt|resultaat van/,
  )
})
