import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { unpackBrotli } from './brotli'
import { unpackLz4Frame, unpackHadoopLz4 } from './lz4'
import { unpackZstd } from './zstd/unpackZstd'

const text = 'Leek Marum Leek Marum Leek Zuidhorn Leek Marum'

/** `printf … | zstd -19 --no-check | base64` */
const packed = Uint8Array.from(atob('KLUv/QBo5QAAmExlZWsgTWFydW0gWnVpZGhvcm4CADwNbqR4AQ=='), (letter) =>
  letter.charCodeAt(0),
)
const unpacked = (bytes: Uint8Array, size: number) => new TextDecoder().decode(unpackZstd(bytes, size))

it('unpacks what the zstd program packed, frame after frame', () => {
  expect(unpacked(packed, text.length)).toBe(text)
  expect(unpacked(Uint8Array.of(...packed, ...packed), text.length * 2)).toBe(text + text)
})

it.each([0, text.length - 1, text.length + 1, 1000])(
  'refuses bytes that come to another size than %i',
  (size) => {
    expect(() => unpackZstd(packed, size)).toThrow('damaged')
  },
)

it('gives so many bytes or none, whichever bit is wrong', () => {
  const attempt = (bytes: Uint8Array) => {
    try {
      return unpackZstd(bytes, text.length).length
    } catch (error) {
      return String(error)
    }
  }
  const outcomes = Array.from({ length: packed.length * 8 }, (_, bit) => {
    const broken = packed.slice()
    broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return attempt(broken)
  })
  expect(new Set(outcomes)).toEqual(new Set([text.length, 'Error: damaged']))
})

it('stops where the output is full, however often a block says to repeat', () => {
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0, 0]
  // One literal, 65,535 sequences, each table one symbol: repeat 65,539 bytes and more.
  const block = [8, 65, 255, 0, 128, 0b0101_0100, 0, 2, 52, ...Array.from({ length: 60 }, () => 255)]
  const bomb = Uint8Array.of(...head, (block.length << 3) | 5, block.length >> 5, 0, ...block)
  expect(() => unpackZstd(bomb, 1000)).toThrow('damaged')
})

it('stops where the output of LZ4 is full, and on a negative length', () => {
  const long = Uint8Array.of(0x1f, 65, 1, 0, ...Array.from({ length: 5000 }, () => 255), 0)
  const frame = Uint8Array.of(
    4,
    0x22,
    0x4d,
    0x18,
    0x60,
    0x40,
    0,
    long.length & 255,
    long.length >> 8,
    0,
    0,
    ...long,
  )
  expect(() => unpackLz4Frame(frame, 1000)).toThrow('damaged')
  expect(() => unpackHadoopLz4(Uint8Array.of(0, 0, 0, 0, 255, 255, 255, 248, 1, 2, 3), 1000)).toThrow(
    'damaged',
  )
})

it('stops where the output of Brotli is full', () => {
  expect(unpackBrotli(brotliCompressSync(text), text.length)).toEqual(new TextEncoder().encode(text))
  // Some bytes that come to 4 MB.
  expect(() => unpackBrotli(brotliCompressSync(new Uint8Array(4_000_000)), 1000)).toThrow(
    'More than expected',
  )
})
