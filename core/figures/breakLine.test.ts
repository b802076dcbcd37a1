import { expect, it } from 'vitest'
import { buildFigure } from './buildFigure'
import { drawSvg } from './drawSvg'
import { cbs, figureInput, table } from './testing'
import { textWidth } from './textWidth'

/** Lines of four municipalities that end in 2018, and one that begins in 2019. */
const merged = (name: string) =>
  figureInput({
    keys: {
      titel: 'Lage inkomens',
      soort: 'lijn',
      x: 'jaar',
      y: 'pct',
      kleur: 'gebied',
      breuk: 2019,
      eenheid: '%',
    },
    roles: [
      { rol: 'groep', kolom: 'jaar' },
      { rol: 'groep', kolom: 'gebied' },
    ],
    table: table(
      { jaar: 'number', gebied: 'text', pct: 'number' },
      ...[2014, 2015, 2016, 2017, 2018].map((jaar) => [jaar, name, 6] as const),
      [2019, 'Westerkwartier', 5.3],
    ),
    flags: [],
    sources: [cbs],
    width: 560,
  })

/** Where the words stand, and which x the dashes of the break have, in the coordinates of the plot. */
async function drawn(name: string) {
  const svg = await drawSvg(buildFigure(merged(name)).spec ?? {})
  const at = (text: string) =>
    Number(new RegExp(`translate\\(([\\d.]+),-?[\\d.]+\\)"[^>]*>${text}<`).exec(svg)?.[1] ?? NaN)
  return {
    name: at(name),
    end: at(name) + textWidth(name, 12),
    line: at('reeksbreuk'),
    next: at('Westerkwartier'),
  }
}

it('puts the line of a break behind the names of the lines that end before it, and before what follows', async () => {
  const { name, end, line, next } = await drawn('Grootegast')
  expect([name < end, end < line, line < next]).toEqual([true, true, true])
})

it('leaves it halfway where the names leave room', async () => {
  const { name, line, next } = await drawn('X')
  // The names stand nine pixels behind their points.
  expect(line).toBeCloseTo((name + next) / 2 - 9, 0)
})
