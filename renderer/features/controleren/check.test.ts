import { expect, it } from 'vitest'
import { writeWorkbook } from '../../../core/workbook/writeWorkbook'
import { isExport } from './check'

const sheet = { name: 'Resultaat', headRows: 0, widths: [], rows: [[{ kind: 'tekst', text: 'n' }]] } as const
const workbook = (record: string | null) => new Uint8Array(writeWorkbook([sheet], record))

it.each([
  ['armoede-domeinen.svg', new Uint8Array(), true],
  ['armoede.PDF', new Uint8Array(), true],
  ['armoede.pptx', new Uint8Array(), true],
  ['armoede.xlsx', workbook('{"formaat":1}'), true],
  ['cijfers.xlsx', workbook(null), false],
  ['kapot.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]), false],
  ['cijfers.csv', new Uint8Array(), false],
])(
  '%s that is dropped is one to check: its name and, of a workbook, its record tell',
  async (name, bytes, own) => {
    expect(await isExport(new File([bytes], name))).toBe(own)
  },
)
