import { expect, it } from 'vitest'
import { readCrossing } from './overgang'
import { lowAndEnough } from './reading'

const about = { over: 'Financiën', periode: null, procentVanaf: 30 }

it('reads who began low and ended at enough, of those known', () => {
  const regel =
    'Financiën: van de 105 trajecten die op niveau 1 of 2 begonnen en waarvan de eindscore bekend is, eindigden er 43 op 3 of hoger (41%).'
  expect(readCrossing({ k: 43, bekend: 105, totaal: 149 }, { lowest: 1, enough: 3 }, about)).toEqual({
    titel: 'Financiën: van niveau 1 of 2 naar 3 of hoger',
    regel,
    alinea: `${regel} Van 44 van de 149 trajecten die op niveau 1 of 2 begonnen, is de eindscore (nog) niet bekend. Het gaat om trajecten en niet om personen. De cijfers laten zien waar trajecten begonnen en eindigden; waardoor dat komt, is er niet uit af te lezen.`,
  })
  expect(readCrossing({ k: null, bekend: 105, totaal: 149 }, { lowest: 1, enough: 3 }, about).regel).toBe(
    'Financiën: hoeveel trajecten van niveau 1 of 2 naar 3 of hoger gingen, wordt niet getoond.',
  )
})

it('names the levels of other scales', () => {
  const said = ([lowest, enough]: readonly [number, number]) => lowAndEnough({ lowest, enough })
  expect([said([0, 1]), said([1, 5])]).toEqual([
    ['niveau 0', '1 of hoger'],
    ['niveau 1 tot en met 4', '5 of hoger'],
  ])
})
