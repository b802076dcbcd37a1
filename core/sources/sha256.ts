import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the bytes: 64 lower-case hexadecimal digits. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/**
 * What stands for a personal number: the first 16 hexadecimal digits of HMAC-SHA256 of the value's UTF-8.
 *
 * @param key Of the werkmap, in hexadecimal. Another key gives other pseudonyms, so two werkmappen can't be joined.
 */
export const pseudonym = (key: string, value: string): string =>
  bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(value))).slice(0, 16)
