import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dotsPerInch } from '../../core/feitenblad/png/exportPng'

const require = createRequire(import.meta.url)
let drawing: Promise<(svg: string) => Uint8Array> | null = null

/** Draws images under Node as the page does: with the same program and the same fonts. */
export const drawNodeImage = async (svg: string): Promise<Uint8Array> => (await (drawing ??= start()))(svg)

async function start(): Promise<(svg: string) => Uint8Array> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  const read = (file: string) => readFile(require.resolve(file))
  await initWasm(await read('@resvg/resvg-wasm/index_bg.wasm'))
  const fontBuffers = await Promise.all(
    ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'].map((file) =>
      read(`@expo-google-fonts/source-sans-3/${file}`),
    ),
  )
  return (svg) => {
    const image = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: dotsPerInch / 96 },
      font: { fontBuffers, defaultFontFamily: 'Source Sans 3' },
    })
    try {
      return image.render().asPng()
    } finally {
      image.free()
    }
  }
}
