import { expect, it } from 'vitest'
import { buildFigure } from '../figures/buildFigure'
import { drawSvg } from '../figures/drawSvg'
import { protectedInput } from '../figures/testing'
import { exportSvg } from './exportSvg'
import { fonts } from './testing'

it('stands on its own: words, fonts, white ground and the provenance record', async () => {
  const figure = buildFigure(protectedInput())
  const file = exportSvg(figure, await drawSvg(figure.spec ?? {}), fonts, '{"titel":"a < b & c"}')
  expect(file).toContain('<title id="dimensies-titel">Trajecten per dimensie</title>')
  expect(file).toContain('aria-labelledby="dimensies-titel dimensies-omschrijving"')
  expect(file).toContain('<metadata id="herkomst">{"titel":"a &lt; b &amp; c"}</metadata>')
  expect(file).toContain(
    "font-family:'Source Sans 3';font-weight:600;font-style:normal;src:url(data:font/woff2;base64,AQ==)",
  )
  expect(file.match(/<svg\b/g)).toHaveLength(1)
  expect(file.match(/\b(?:href|src)="/g)).toBeNull()
})
