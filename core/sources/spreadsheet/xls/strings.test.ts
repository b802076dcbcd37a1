import { describe, expect, it } from 'vitest'
import { StringReader } from './strings'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)

describe('strings of an .xls file', () => {
  it('run on over two records, each with its own width', () => {
    const blocks = [bytes(4, 0, 0, 0x4c, 0x65), bytes(1, 0x65, 0, 0x6b, 0)]
    expect(new StringReader(blocks, 0).read(2)).toBe('Leek')
  })

  it('hold no zeros: one that is there shows as a character that can’t be read', () => {
    expect(new StringReader([bytes(3, 0, 0, 0x61, 0, 0x62)], 0).read(2)).toBe('a\ufffdb')
    expect(new StringReader([bytes(2, 0, 1, 0x61, 0, 0, 0)], 0).read(2)).toBe('a\ufffd')
  })
})
