// The pictures of the program in the sizes that the systems ask for, all drawn from renderer/icon.svg.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const icoSizes = [16, 24, 32, 48, 64, 128, 256]
/** Kinds of an icns file that hold a PNG, with the side of its square in pixels. */
const icnsKinds = { icp4: 16, icp5: 32, icp6: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 }

let ready

/**
 * Writes icon.png (512 pixels), icon.ico and icon.icns.
 *
 * @param {string} svgFile
 * @param {string} folder Made when it isn't there.
 */
export async function makeIcons(svgFile, folder) {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await ready
  const svg = readFileSync(svgFile, 'utf8')
  const draw = (side) => Buffer.from(drawSquare(svg, side))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'icon.png'), draw(512))
  writeFileSync(join(folder, 'icon.ico'), ico(icoSizes.map((side) => ({ side, png: draw(side) }))))
  const pictures = Object.entries(icnsKinds).map(([kind, side]) => ({ kind, png: draw(side) }))
  writeFileSync(join(folder, 'icon.icns'), icns(pictures))
}

function drawSquare(svg, side) {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: side }, font: { loadSystemFonts: false } })
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}

/** An ICO whose pictures are PNGs, which Windows reads since Vista. A side of 256 is written as 0. */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let at = head.length
  pictures.forEach(({ side, png }, index) => {
    const entry = 6 + 16 * index
    head.writeUInt8(side % 256, entry)
    head.writeUInt8(side % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** Apple's: 'icns' and the length of the whole, then each picture with its kind and the length of its part. */
function icns(pictures) {
  const parts = pictures.map(({ kind, png }) => Buffer.concat([lengthHead(kind, png.length), png]))
  const body = Buffer.concat(parts)
  return Buffer.concat([lengthHead('icns', body.length), body])
}

function lengthHead(kind, length) {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(length + 8, 4)
  return head
}
