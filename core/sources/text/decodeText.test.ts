import { describe, expect, it } from 'vitest'
import { utf8 } from '../testing'
import { decodeText } from './decodeText'
import { decodeWindows1252 } from './windows1252'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

describe('Windows-1252', () => {
  it('decodes all 256 bytes as the code page says', () => {
    const upper =
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
      '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'
    const lower = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('')
    expect(decodeWindows1252(Uint8Array.from({ length: 256 }, (_, at) => at))).toBe(lower + upper)
  })

  it('decodes a long text in parts without losing a byte', () => {
    expect(decodeWindows1252(new Uint8Array(20_001).fill(0x80))).toBe('€'.repeat(20_001))
  })
})

describe('decodeText', () => {
  it('takes valid UTF-8 as UTF-8, with and without a mark, and drops the mark', () => {
    expect(decodeText(utf8('Súdwest'))).toEqual({ text: 'Súdwest', encoding: 'utf-8', mixed: false })
    expect(decodeText(utf8('\ufeffSúdwest'))).toEqual({
      text: 'Súdwest',
      encoding: 'utf-8-bom',
      mixed: false,
    })
  })

  it('falls back to Windows-1252 for one wrong byte at the very end', () => {
    const long = utf8('a'.repeat(100_000))
    const text = decodeText(Uint8Array.from([...long, 0xe9]))
    expect([text?.encoding, text?.text.at(-1)]).toEqual(['windows-1252', 'é'])
  })

  it('reads UTF-16 with a mark, and without one when every second byte is zero', () => {
    expect(decodeText(utf16le('\ufeffé;1'))).toEqual({ text: 'é;1', encoding: 'utf-16le', mixed: false })
    expect(decodeText(utf16le('naam;aantal\r\n'))).toEqual({
      text: 'naam;aantal\r\n',
      encoding: 'utf-16le',
      mixed: false,
    })
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0x61))).toEqual({
      text: 'a',
      encoding: 'utf-16be',
      mixed: false,
    })
  })

  it('reads each line in its own encoding where a file is put together from two, or cut off within a letter', () => {
    const two = Uint8Array.from([...utf8('Súdwest\n'), 0x43, 0xe9, 0x0a])
    expect(decodeText(two)).toEqual({ text: 'Súdwest\nCé\n', encoding: 'windows-1252', mixed: true })
    const cut = utf8('Súdwest;1\nFryslâ').subarray(0, -1)
    expect(decodeText(cut)?.text).toBe('Súdwest;1\nFryslÃ')
  })

  it('obeys the encoding that the settings say, and gives null where the bytes refuse it', () => {
    expect(decodeText(utf8('é'), 'windows-1252')?.text).toBe('Ã©')
    expect(decodeText(bytes(0x61, 0xe9), 'utf-8')).toBeNull()
  })
})
