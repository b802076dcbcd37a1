import { describe, expect, it } from 'vitest'
import type { VegaLiteKeys } from '../../notebook/figuurKeys'
import { buildFigure } from '../buildFigure'
import { drawSvg } from '../drawSvg'
import { figureInput, flag, protectedInput, table } from '../testing'
import { checkVegaLite } from './checkVegaLite'

const spec = {
  mark: 'bar',
  encoding: {
    x: { field: 'n', type: 'quantitative', title: 'Aantal trajecten', axis: { format: ',' } },
    y: { field: 'dimensie', type: 'nominal', title: null },
  },
}
const keys: VegaLiteKeys = { titel: 'Trajecten per dimensie', 'vega-lite': spec }
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1])

describe('the schema of vega-lite', () => {
  it('holds for what it draws', async () => {
    expect(await checkVegaLite(spec)).toBeNull()
    expect(await checkVegaLite({ layer: [spec, { mark: 'rule', encoding: { x: { datum: 3 } } }] })).toBeNull()
  })

  it.each([
    [{ ...spec, mark: 'barr' }, ['mark']],
    [{ ...spec, encodng: {} }, ['encodng']],
    [{ ...spec, encoding: { x: { field: 'n', type: 'quant' } } }, ['encoding', 'x', 'type']],
    [
      { layer: [spec, { mark: 'rule', encoding: { x: { datum: 3, tpye: 'q' } } }] },
      ['layer', 1, 'encoding', 'x', 'tpye'],
    ],
  ])('names the place of a fault', async (wrong, path) => {
    expect((await checkVegaLite(wrong))?.path).toEqual(path)
  })

  it('says what is expected', async () => {
    expect((await checkVegaLite({ ...spec, encodng: {} }))?.reason).toBe(
      'deze sleutel kent vega-lite hier niet',
    )
    expect(
      (await checkVegaLite({ ...spec, encoding: { x: { field: 'n', type: 'quant' } } }))?.reason,
    ).toMatch(/^verwacht “quantitative” of “ordinal” of “temporal” of “nominal”/)
  })
})

it('draws the result with the frame of every figure around it: title, sources and caveats', async () => {
  const flags = [flag()]
  const figure = buildFigure(figureInput({ keys, flags }))
  const drawn = texts(await drawSvg(figure.spec ?? {}))
  expect(drawn).toEqual(
    expect.arrayContaining([
      'Trajecten per dimensie',
      'Dagelijks functioneren',
      'Aantal trajecten',
      'Het gaat om trajecten en niet om personen.',
    ]),
  )
  expect(drawn.filter((text) => text?.startsWith('Bron: Trajectregistratie'))).toHaveLength(1)
  expect(figure.alternative).toContain('Dagelijks functioneren, n 73')
})

it('has the published form of the result in Publicatie, whatever the hidden numbers are', async () => {
  const other = table(
    { dimensie: 'text', n: 'number' },
    ['Dagelijks functioneren', 73],
    ['Meedoen', 1729],
    ['Kwaliteit van leven', 45],
    ['Zingeving', 1733],
  )
  const [one, two] = [protectedInput({ keys }), protectedInput({ keys, table: other })].map(buildFigure)
  expect(one).toEqual(two)
  const svg = await drawSvg(two?.spec ?? {})
  expect(svg + JSON.stringify(two)).not.toMatch(/17(29|33)/)
  expect(two?.notes.map(({ text }) => text).join()).toContain('Wat niet getoond mag worden, ontbreekt')
})

it('gives equal bytes for the same figure, also with clips and gradients in it', async () => {
  const clipped: VegaLiteKeys = { ...keys, 'vega-lite': { ...spec, mark: { type: 'bar', clip: true } } }
  const figure = buildFigure(figureInput({ keys: clipped }))
  expect(await drawSvg(figure.spec ?? {})).toBe(await drawSvg(figure.spec ?? {}))
})

it('has its texts as wide as its view, with room beside them for an axis', () => {
  const mark = { mark: 'area', encoding: { y: { field: 'n', type: 'quantitative' } } }
  const figure = buildFigure(figureInput({ keys: { titel: 'Zelf', 'vega-lite': mark }, width: 640 }))
  const { vconcat } = figure.spec as { vconcat: readonly { readonly width: number }[] }
  expect(vconcat.map(({ width }) => width)).toEqual([550, 550, 550])
})
