import { initWasm, Resvg } from '@resvg/resvg-wasm'
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url'
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'
import { dotsPerInch } from '../../core/feitenblad/png/exportPng'

// Vite's addresses are relative to the page; a worker stands beside them.
const read = async (address: string) => {
  const response = await fetch(new URL(address, self.location.href))
  if (!response.ok) throw new Error(`A part of the page is missing: ${address}`)
  return new Uint8Array(await response.arrayBuffer())
}
const ready = (async () => {
  await initWasm(await read(wasm))
  return Promise.all([regular, semibold].map(read))
})()

self.onmessage = ({ data }: MessageEvent<string>) => {
  draw(data).then(
    (image) => self.postMessage({ ok: true, image }),
    (error: unknown) => self.postMessage({ ok: false, reason: String(error) }),
  )
}

async function draw(svg: string): Promise<Uint8Array> {
  const fontBuffers = await ready
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: dotsPerInch / 96 },
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3' },
  })
  try {
    return drawing.render().asPng()
  } finally {
    drawing.free()
  }
}
