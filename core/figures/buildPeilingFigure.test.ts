import { expect, it } from 'vitest'
import { buildPeilingFigure } from './buildPeilingFigure'
import { contrast } from '../workspace/contrast'
import { palettes } from './colours'
import { drawSvg } from './drawSvg'
import { cbs, figureInput, table } from './testing'

const answers = table(
  {
    groep: 'text',
    antwoord: 'text',
    n: 'number',
    totaal: 'number',
    zonder_antwoord: 'number',
    aandeel: 'number',
  },
  ...['nooit', 'soms', 'vaak', 'altijd'].map((antwoord) => ['Leek', antwoord, 100, 400, 7, 0.25] as const),
)

it('gives every answer of a scale an edge or a fill of 3 : 1 against the paper', async () => {
  for (const scheme of ['licht', 'donker'] as const) {
    const figure = buildPeilingFigure({
      ...figureInput({ sources: [cbs], scheme }),
      table: answers,
      protection: { withheld: null, totals: {}, hidden: [], table: answers },
      roles: [
        { rol: 'groep', kolom: 'antwoord' },
        { rol: 'aandeel', kolom: 'aandeel', teller: 'n', noemer: 'totaal', eenheid: 'respondenten' },
      ],
      titel: 'Zorgen',
      toon: 'verdeling',
    })
    const svg = await drawSvg(figure.spec ?? {})
    const bars = [...svg.matchAll(/<path [^>]*aria-roledescription="balk"[^>]*>/g)].map(([bar]) => bar)
    const attribute = (bar: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(bar)?.[1] ?? ''
    const { paper } = palettes[scheme]
    expect(bars.length).toBe(4)
    expect(
      bars.map(
        (bar) => Math.max(...['fill', 'stroke'].map((name) => contrast(attribute(bar, name), paper))) >= 3,
      ),
    ).toEqual([true, true, true, true])
  }
})
