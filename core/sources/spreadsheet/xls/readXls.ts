import { CellBudget } from '../budget'
import type { Sheet } from '../sheet'
import { damaged, Unreadable } from '../../unreadable'
import { openCompoundFile } from './compoundFile'
import { readGlobals } from './globals'
import { ids, readRecords, viewOf } from './records'
import { readWorksheet } from './worksheet'

/** The worksheets of an Excel 97–2003 workbook ([MS-XLS]); older ones are refused by name. */
export function readXls(bytes: Uint8Array): readonly Sheet[] {
  const streams = openCompoundFile(bytes)
  if (streams.has('EncryptedPackage')) throw new Unreadable({ kind: 'encrypted' })
  const stream = (streams.get('Workbook') ?? streams.get('Book'))?.()
  if (stream === undefined) throw unsupported('een ouder Office-bestand zonder werkbladen')
  const [first] = readRecords(stream, 0)
  if (first?.id !== ids.beginOfPart) throw damaged('het begin van de werkmap')
  if (viewOf(first).getUint16(0, true) !== 0x0600) throw unsupported('een Excel-bestand van vóór 1997')
  const globals = readGlobals(stream)
  const budget = new CellBudget()
  return globals.sheets.map(({ name, hidden, offset }) => ({
    name,
    hidden,
    ...readWorksheet(stream, offset, globals, budget),
  }))
}

const unsupported = (looksLike: string) =>
  new Unreadable({ kind: 'unsupported-format', extension: '.xls', looksLike })
