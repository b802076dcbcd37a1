import { expect, it } from 'vitest'
import { pseudonym, sha256Hex } from './sha256'
import { utf8 } from './testing'

it('gives the published SHA-256 of "abc" (FIPS 180-4)', () => {
  expect(sha256Hex(utf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('cuts a pseudonym from HMAC-SHA256 (RFC 4231, test case 2)', () => {
  expect(pseudonym('4a656665', 'what do ya want for nothing?')).toBe('5bdcc146bf60754e')
})
