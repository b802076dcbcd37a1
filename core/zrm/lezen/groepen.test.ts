import { expect, it } from 'vitest'
import { readGroups, type GroupNumbers } from './groepen'

const about = {
  over: 'Financiën',
  periode: null,
  procentVanaf: 30,
  per: 'gebied',
  aandeel: 'het aandeel hoger',
  titel: 'eindscore hoger dan startscore',
}
const group = (
  groep: string,
  k: number | null,
  bekend: number | null,
  totaal: number | null,
): GroupNumbers => ({
  ...{ groep, k, bekend, totaal },
})

it('reads the least and the most share, then every group with what isn’t known', () => {
  const groups = [group('Leek', 29, 54, 86), group('Marum', 17, 37, 44), group('Zuid', 4, 9, 9)]
  const regel =
    'Financiën per gebied: het aandeel hoger loopt bij de groepen waarvan genoeg bekend is van 46% (Marum) tot 54% (Leek).'
  expect(readGroups(groups, about)).toEqual({
    titel: 'Financiën per gebied: eindscore hoger dan startscore',
    regel,
    alinea:
      `${regel} Leek: 29 van de 54 (54%), bij 32 van de 86 (nog) niet bekend; ` +
      'Marum: 17 van de 37 (46%), bij 7 van de 44 (nog) niet bekend; Zuid: 4 van de 9. ' +
      'Verschillen tussen kleine groepen kunnen toeval zijn. Het gaat om trajecten en niet om personen.',
  })
})

it('leaves hidden groups out, by their number only', () => {
  const { regel, alinea } = readGroups(
    [group('Leek', 29, 54, 86), group('Marum', null, 37, 44), group('Zuid', 3, null, null)],
    about,
  )
  expect(regel).toContain('te weinig trajecten')
  expect(alinea).toContain('Van 2 groepen wordt niet getoond hoeveel het er zijn van de bekende.')
  expect(alinea).not.toMatch(/Marum|Zuid/)
  expect(readGroups([group('Leek', null, null, null)], about).regel).toContain('wordt niet getoond')
})
