import { judgeFormat, type NumberFormat } from '../numberFormat'
import type { XmlReader } from '../xml'

/** What the number format of each cell style makes of a number, by the number of the style. */
export function readStyles(reader: XmlReader): readonly NumberFormat[] {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCellStyles = false
  while (reader.next()) {
    if (reader.name === 'cellXfs') inCellStyles = reader.kind === 'open'
    if (reader.kind === 'close') continue
    if (reader.name === 'numFmt')
      codes.set(Number(reader.attribute('numFmtId')), reader.attribute('formatCode') ?? '')
    if (reader.name !== 'xf' || !inCellStyles) continue
    const id = Number(reader.attribute('numFmtId') ?? 0)
    formats.push(judgeFormat(id, codes.get(id) ?? null))
  }
  return formats
}
