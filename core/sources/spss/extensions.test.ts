import { expect, it } from 'vitest'
import { utf8 } from '../testing'
import { ByteReader } from './byteReader'
import { readExtensions } from './extensions'

const int32 = (value: number) => [value, 0, 0, 0]
const read = (missing: readonly number[]) => {
  const reader = new ByteReader(new Uint8Array(), true)
  const extensions = new Map([[22, [Uint8Array.from(missing)]]])
  return readExtensions({ slots: [], valueLabels: [], documents: [], extensions }, reader).longMissing
}

it('reads missing codes of long strings, with their length once or before each', () => {
  const name = [...int32(4), ...utf8('LANG'), 2]
  const codes = [{ variable: utf8('LANG'), codes: [utf8('weet nie'), utf8('geen    ')] }]
  expect(read([...name, ...int32(8), ...utf8('weet nie'), ...utf8('geen    ')])).toEqual(codes)
  expect(read([...name, ...int32(8), ...utf8('weet nie'), ...int32(8), ...utf8('geen    ')])).toEqual(codes)
})
