import { expect, it } from 'vitest'
import { zrmNiveaus } from '../domeinen'
import { readLevels } from './niveaus'

const about = { over: 'Financiën', periode: null, procentVanaf: 30 }
const nameOf = (level: number) => `${level} ${Object.values(zrmNiveaus)[level - 1]}`
type Counted = readonly [start: number | null, eind: number | null, n: number | null]
const cells = (...of: readonly Counted[]) => of.map(([start, eind, n]) => ({ start, eind, n }))

it('reads how many ended higher, equal and lower, and what occurs most', () => {
  // 12 + 8 = 20 higher of 12 + 8 + 15 + 5 = 40; 4 + 1 = 5 unknown of 45.
  const matrix = cells([1, 2, 8], [1, 1, 15], [2, 3, 12], [2, 1, 5], [1, null, 4], [null, 2, 1])
  const regel =
    'Financiën: van de 40 trajecten waarvan de startscore en de eindscore bekend zijn, eindigden er 20 op een hoger niveau dan waarop ze begonnen (50%), 15 op hetzelfde en 5 op een lager niveau.'
  expect(readLevels(matrix, nameOf, about)).toEqual({
    titel: 'Financiën: van startscore naar eindscore',
    regel,
    alinea: `${regel} Het vaakst kwam voor: begin en einde op 1 acute problematiek (15 trajecten). Bij 5 van de 45 trajecten is de startscore of de eindscore (nog) niet bekend. Het gaat om trajecten en niet om personen. De cijfers laten zien waar trajecten begonnen en eindigden; waardoor dat komt, is er niet uit af te lezen.`,
  })
})

it('names the transition that occurs most, and none where two occur as often', () => {
  const said = (...of: readonly Counted[]) => readLevels(cells(...of), nameOf, about).alinea
  expect(said([2, 3, 12], [2, 2, 11])).toContain(
    'Het vaakst kwam voor: van 2 niet zelfredzaam naar 3 beperkt zelfredzaam (12 trajecten).',
  )
  expect(said([2, 3, 12], [2, 2, 12])).not.toContain('vaakst')
})

it('tells no sum in which a protected number stands', () => {
  const { regel, alinea } = readLevels(cells([1, 2, 8], [1, 1, null], [1, null, 4]), nameOf, about)
  expect(regel).toBe('Financiën: hoeveel trajecten op een ander niveau eindigden, wordt niet getoond.')
  expect(alinea).not.toMatch(/\d/)
})

it('says that nothing can be compared where no two scores are known', () => {
  expect(readLevels(cells([1, 1, 0], [1, null, 3]), nameOf, about).regel).toBe(
    'Financiën: bij geen enkel traject zijn de startscore en de eindscore allebei bekend.',
  )
})
