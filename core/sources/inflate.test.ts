import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { inflate } from './inflate'

const text = new TextEncoder().encode('Leek Marum Zuidhorn Grootegast '.repeat(20_000))

it.each([
  ['none', deflateRawSync],
  ['zlib', deflateSync],
  ['gzip', gzipSync],
] as const)('inflates to the size that was said, and to no other: %s', (wrapping, pack) => {
  const packed = new Uint8Array(pack(text))
  expect(inflate(packed, text.length, wrapping)).toEqual(text)
  for (const size of [0, text.length - 1, text.length + 1]) expect(inflate(packed, size, wrapping)).toBeNull()
  expect(inflate(packed.subarray(0, packed.length / 2), text.length, wrapping)).toBeNull()
})

it('stops soon when packed bytes say more than the file did', () => {
  // All of it would be 300 MB.
  expect(inflate(new Uint8Array(deflateRawSync(new Uint8Array(300_000_000))), 100, 'none')).toBeNull()
})
