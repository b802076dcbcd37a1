import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'

/** Everything that stands in a file, as texts of bytes: itself, the parts of a package (packages in it too), the streams of a PDF. */
export function unpackAll(name: string, bytes: Uint8Array): readonly (readonly [string, string])[] {
  const whole = [name, Buffer.from(bytes).toString('latin1')] as const
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return [
      whole,
      ...Object.entries(unzipSync(bytes)).flatMap(([part, own]) => unpackAll(`${name}/${part}`, own)),
    ]
  return whole[1].startsWith('%PDF-') ? [whole, ...streamsOf(name, whole[1])] : [whole]
}

function streamsOf(name: string, pdf: string): readonly (readonly [string, string])[] {
  return [...pdf.matchAll(/\/FlateDecode\s*\/Length (\d+)>> stream\n/g)].map((found, at) => {
    const from = found.index + found[0].length
    const packed = Buffer.from(pdf.slice(from, from + Number(found[1])), 'latin1')
    return [`${name} stream ${at}`, inflateSync(packed).toString('latin1')] as const
  })
}
