import { expect, it } from 'vitest'
import { drawSvg } from './drawSvg'

it('refuses a spec that loads data from elsewhere', async () => {
  const spec = {
    data: { url: 'https://voorbeeld.nl/data.json' },
    mark: 'bar',
    encoding: { x: { field: 'a' } },
  }
  await expect(drawSvg(spec)).rejects.toThrow(/can't be drawn/)
})

it('writes axis numbers as a Dutch reader does', async () => {
  const encoding = {
    x: {
      field: 'a',
      type: 'quantitative',
      axis: { format: ',.1f', values: [1234.5] },
      scale: { domain: [0, 2000] },
    },
  }
  const svg = await drawSvg({ data: { values: [{ a: 1234.5 }] }, mark: 'point', encoding })
  expect(svg).toContain('1.234,5')
})
