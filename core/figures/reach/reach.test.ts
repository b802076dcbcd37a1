import { expect, it } from 'vitest'
import type { FiguurKeys } from '../../notebook/figuurKeys'
import { buildFigure } from '../buildFigure'
import { drawSvg } from '../drawSvg'
import { figureInput, table } from '../testing'

const rows = table(
  { activiteit: 'text', bereik: 'text', eenheid: 'text' },
  ['Koningsspelen', 'min. 80', 'kinderen'],
  ['Zomer', '476', 'kinderen'],
  ['Inloop', '+/- 25', 'inwoners'],
  ['Budget', '24 tot 40', 'inwoners'],
  ['GLI', 'onbekend', 'inwoners'],
  ['Kookboek', '1500', 'gezinnen'],
)
const roles = [
  { rol: 'groep', kolom: 'activiteit' },
  { rol: 'bereik', kolom: 'bereik', eenheden: 'eenheid' },
] as const
const keys = { titel: 'Bereik', soort: 'bereik', x: 'bereik', y: 'activiteit' } as FiguurKeys
const figure = (over: object = {}) =>
  buildFigure(figureInput({ table: rows, roles, keys, flags: [], ...over }))

it('says each bereik in its unit, those in one unit together and highest first, and never a total', async () => {
  const svg = await drawSvg(figure().spec ?? {})
  const said = [...svg.matchAll(/aria-label="([^"]*)"[^>]*aria-roledescription="tekst"/g)].map(
    (match) => match[1],
  )
  expect(said).toEqual([
    'Budget: 24 tot 40 inwoners.',
    'Inloop: circa 25 inwoners.',
    'GLI: onbekend.',
    'Zomer: 476 kinderen.',
    'Koningsspelen: minimaal 80 kinderen.',
    'Kookboek: 1.500 gezinnen.',
  ])
  expect(figure().notes[0]?.text).toBe(
    'Open punt: circa; balk: van … tot …; pijl: minimaal. Elke eenheid heeft een eigen schaal; bereik wordt niet opgeteld, en onbekend is niet nul.',
  )
})

it('draws points for what was counted, none for unknown or for what has no other to be held against', async () => {
  const svg = await drawSvg(figure().spec ?? {})
  const points = svg.match(/<path[^>]*d="M4[^"]*A[^"]*"/g) ?? []
  expect(points.length).toBe(3)
})

it('says what it cannot read, where', () => {
  const unreadable = { ...rows, rows: rows.rows.map((row) => ({ ...row, bereik: 'veel' })) }
  expect(figure({ table: unreadable }).withheld).toBe(
    "Het bereik 'veel' bij 'Koningsspelen' is niet te lezen. Schrijf een aantal, 24 tot 40, minimaal 150, circa 25 of onbekend.",
  )
  expect(figure({ roles: [] }).withheld).toBe(
    "De kolom 'bereik' heeft niet de rol bereik. Zet boven de query: -- bereik: bereik in eenheid.",
  )
})
