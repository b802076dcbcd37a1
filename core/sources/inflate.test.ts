import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { inflate } from './inflate'

const text = new TextEncoder().encode('Leek Marum Zuidhorn Grootegast '.repeat(2000))

it.each([
  ['none', deflateRawSync],
  ['zlib', deflateSync],
  ['gzip', gzipSync],
] as const)('inflates to the size that was said, and to no other: %s', (wrapping, pack) => {
  const packed = new Uint8Array(pack(text))
  const inflated = inflate(packed, text.length, wrapping) ?? new Uint8Array()
  expect(Buffer.compare(inflated, text)).toBe(0)
  for (const size of [0, text.length - 1, text.length + 1]) expect(inflate(packed, size, wrapping)).toBeNull()
  expect(inflate(packed.subarray(0, packed.length / 2), text.length, wrapping)).toBeNull()
})

it('joins the members of a gzip file', () => {
  const packed = new Uint8Array(Buffer.concat([gzipSync('Leek'), gzipSync('Marum')]))
  expect(new TextDecoder().decode(inflate(packed, 9, 'gzip') ?? undefined)).toBe('LeekMarum')
})

it('stops when packed bytes say more than the file did', () => {
  const packed = new Uint8Array(deflateRawSync(new Uint8Array(3_000_000)))
  expect(inflate(packed, 100, 'none')).toBeNull()
})
