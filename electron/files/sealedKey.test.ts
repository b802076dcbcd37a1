import { expect, it } from 'vitest'
import { openSealedKey, sealKey } from './sealedKey'

const key = '00112233445566778899aabbccddeeff'.repeat(2)
const passphrase = 'één paard op het dak'

it('gives the key back for the passphrase, however its accents are typed, and for no other', async () => {
  const sealed = await sealKey(key, passphrase)
  expect(sealed).not.toContain(key)
  expect(await openSealedKey(sealed, passphrase.normalize('NFD'))).toEqual({ key })
  expect(await openSealedKey(sealed, 'een paard op het dak')).toBe('verkeerde-wachtzin')
})

it('closes the same key differently every time', async () => {
  expect(await sealKey(key, passphrase)).not.toBe(await sealKey(key, passphrase))
})

it('refuses what was changed, what is no key and what a later version made', async () => {
  const sealed = JSON.parse(await sealKey(key, passphrase)) as Record<string, unknown>
  const open = (content: unknown) => openSealedKey(JSON.stringify(content), passphrase)
  const other = Buffer.alloc(48).toString('base64')
  expect(await open({ ...sealed, sleutel: other })).toBe('verkeerde-wachtzin')
  expect(await open({ ...sealed, zout: 'AA==' })).toBe('geen-sleutel')
  expect(await open({ ...sealed, extra: 1 })).toBe('geen-sleutel')
  expect(await open({ ...sealed, formaat: 2 })).toBe('te-nieuw')
  expect(await openSealedKey('titel: werkmap', passphrase)).toBe('geen-sleutel')
})
