import { expect, it } from 'vitest'
import { readTests } from './toetsen'

const about = { over: 'Financiën', periode: null, procentVanaf: 30 }
const tests = {
  vergelijking: 'eind-start',
  mediaan: 1,
  verschuiving: 0.5,
  laag: 0.5,
  hoog: 1,
  p: 0.0001,
} as const

it('reads the median, the shift with its interval and p, and says what a small p is', () => {
  const regel =
    'Financiën, eindscore vergeleken met startscore: het verschil is in het midden (mediaan) 1 niveau; geschat verschil 0,5 niveaus, met 95%-interval van 0,5 tot 1.'
  expect(readTests(tests, about)).toEqual({
    titel: 'Financiën: eindscore vergeleken met startscore, getoetst',
    regel,
    alinea: `${regel} Tekentoets: p < 0,001; als hoger en lager even waarschijnlijk zijn, komt zo’n verschil zelden door toeval voor. Het gaat om trajecten en niet om personen. Een toets zegt niets over waardoor scores verschillen.`,
  })
})

it('says of a larger p that chance may do it, and nothing where p isn’t shown', () => {
  expect(readTests({ ...tests, mediaan: 0, p: 0.31 }, about).alinea).toContain(
    'Tekentoets: p = 0,310; als hoger en lager even waarschijnlijk zijn, kan zo’n verschil goed door toeval voorkomen.',
  )
  const hidden = readTests(
    { ...tests, mediaan: null, verschuiving: null, laag: null, hoog: null, p: null },
    about,
  )
  expect(hidden.regel).toBe(
    'Financiën, eindscore vergeleken met startscore: hoeveel de eindscore van de startscore verschilt, is niet te toetsen of wordt niet getoond.',
  )
  expect(hidden.alinea).not.toContain('Tekentoets')
})
