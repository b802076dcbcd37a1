import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import * as v from 'valibot'

/**
 * A pseudonym key as a text that only the passphrase opens: scrypt (RFC 7914) makes a key of the passphrase, AES-256-GCM
 * closes the pseudonym key with it. Bytes are in base64.
 *
 * @see docs/FORMATS.md, "A handed-over key"
 */
export async function sealKey(key: string, passphrase: string): Promise<string> {
  const [salt, iv] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt), iv)
  cipher.setAAD(about)
  const closed = Buffer.concat([cipher.update(Buffer.from(key, 'hex')), cipher.final(), cipher.getAuthTag()])
  const sealed = {
    formaat: 1,
    soort: kind,
    zout: salt.toString('base64'),
    iv: iv.toString('base64'),
    sleutel: closed.toString('base64'),
  }
  return `${JSON.stringify(sealed, null, 2)}\n`
}

/** What is wrong with a sealed key, or with the words it is opened with; a changed text can't be told from wrong words. */
export type SealProblem = 'geen-sleutel' | 'te-nieuw' | 'verkeerde-wachtzin'

/** @returns 64 hexadecimal digits, or what is wrong. */
export async function openSealedKey(
  text: string,
  passphrase: string,
): Promise<{ readonly key: string } | SealProblem> {
  const sealed = parse(text)
  if (typeof sealed === 'string') return sealed
  const [salt, iv, closed] = [sealed.zout, sealed.iv, sealed.sleutel].map((part) =>
    Buffer.from(part, 'base64'),
  )
  if (salt?.length !== 16 || iv?.length !== 12 || closed?.length !== 32 + tagLength) return 'geen-sleutel'
  const decipher = createDecipheriv('aes-256-gcm', await stretch(passphrase, salt), iv)
  decipher.setAAD(about)
  decipher.setAuthTag(closed.subarray(32))
  try {
    return { key: Buffer.concat([decipher.update(closed.subarray(0, 32)), decipher.final()]).toString('hex') }
  } catch {
    return 'verkeerde-wachtzin'
  }
}

const kind = 'feitenwerk-sleutel'
const about = Buffer.from(`${kind} 1`)
const tagLength = 16

const schema = v.strictObject({
  formaat: v.literal(1),
  soort: v.literal(kind),
  zout: v.string(),
  iv: v.string(),
  sleutel: v.string(),
})
const newer = v.object({ formaat: v.pipe(v.number(), v.minValue(2)), soort: v.literal(kind) })

function parse(text: string): v.InferOutput<typeof schema> | SealProblem {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return 'geen-sleutel'
  }
  if (v.is(newer, content)) return 'te-nieuw'
  const checked = v.safeParse(schema, content)
  return checked.success ? checked.output : 'geen-sleutel'
}

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
)

/** 128 MB and about half a second a guess. Accents may be typed in two ways; NFC makes them one. */
const stretch = (passphrase: string, salt: Buffer) =>
  derive(passphrase.normalize('NFC'), salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 })
