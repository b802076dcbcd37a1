import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { describeImportProblem } from '../describeImportProblem'
import { inspect } from '../inspect'
import { bareOds, bareXlsx, workbook } from './testing'

const sentence = (bytes: Uint8Array) => {
  const outcome = inspect(bytes, 'x.xlsx')
  return outcome.ok ? 'geen probleem' : describeImportProblem(outcome.problem)
}
const again = 'Haal het opnieuw op bij de bron.'

describe('a spreadsheet that can’t be read', () => {
  it.each(['xlsx', 'biff8'] as const)('is named as damaged when an %s was cut off anywhere', (bookType) => {
    const rows = Array.from({ length: 300 }, (_, at) => [`plaats ${at}`, at])
    const bytes = workbook({ Blad1: [['plaats', 'n'], ...rows] }, { bookType })
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9])
      expect(sentence(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatch(
        /^x\.xlsx: het bestand is beschadigd of niet compleet: .+ ontbreekt of klopt niet\. Haal het opnieuw/,
      )
  })

  it('is refused before unpacking when it unpacks to far more than a sheet does', () => {
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(64 * 1024 * 1024) })
    expect(sentence(bomb)).toBe(
      'x.xlsx: het bestand is uitgepakt 64 MB groot; de grens is 32 MB. Maak eerst een kleinere selectie (minder kolommen of rijen, een bestand per jaar) of sla de tabel op als Parquet.',
    )
  })

  it('is named as damaged when a part is longer than the file says', () => {
    const bytes = bareXlsx(`<worksheet>${' '.repeat(5000)}</worksheet>`)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5000)
        view.setUint32(at + 24, 100, true)
    expect(sentence(bytes)).toBe(
      `x.xlsx: het bestand is beschadigd of niet compleet: het onderdeel xl/worksheets/sheet1.xml ontbreekt of klopt niet. ${again}`,
    )
  })

  describe('is named as damaged, with the part, when that part is no well-formed XML:', () => {
    const damagedPart = (part: string) =>
      `x.xlsx: het bestand is beschadigd of niet compleet: het onderdeel ${part} ontbreekt of klopt niet. ${again}`
    const sheet = (text: string) =>
      `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`

    it.each([
      ['a zero among its characters', sheet('Sprin\0gweg')],
      ['another control character', sheet('\u0010weg')],
      ['the number of a control character', sheet('&#16;weg')],
      ['an element that isn’t closed', sheet('weg').replace('</worksheet>', '')],
      ['elements that cross', sheet('weg').replace('</row></sheetData>', '</sheetData></row>')],
      ['a tag that breaks off', `${sheet('weg')}<c`],
    ])('%s', (_, xml) => {
      expect(sentence(bareXlsx(xml))).toBe(damagedPart('xl/worksheets/sheet1.xml'))
    })

    it('bytes that are no UTF-8', () => {
      const xml = strToU8('<office:document-content>..</office:document-content>')
      xml.set([0xc3, 0x28], xml.indexOf(46))
      const ods = zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': xml,
      })
      expect(sentence(ods)).toBe(damagedPart('content.xml'))
    })
  })

  it('is refused when repeats make more cells than can be held', () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'
    const rows = `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`
    const content = `<office:document-content><table:table table:name="a">${rows}</table:table></office:document-content>`
    expect(sentence(bareOds(content))).toBe(
      'x.xlsx: het bestand heeft meer dan 20 miljoen gevulde cellen. Maak eerst een kleinere selectie (minder kolommen of rijen, een bestand per jaar) of sla de tabel op als Parquet.',
    )
  })

  it.each(['XFE1', 'A1048577', '1', 'A'])('is damaged where a cell stands at %s', (reference) => {
    const xml = `<worksheet><sheetData><row r="${reference.replace(/\D/g, '') || 'x'}"><c r="${reference}"><v>1</v></c></row></sheetData></worksheet>`
    expect(sentence(bareXlsx(xml))).toMatch(/beschadigd/)
  })

  it('is named when it holds no sheets', () => {
    const end = 'Sla de tabel op als CSV en probeer het opnieuw.'
    expect(sentence(zipSync({ 'lees.txt': strToU8('hallo') }))).toBe(
      `x.xlsx: dit bestand kan nog niet worden geopend; het lijkt op een ingepakt bestand zonder werkbladen. ${end}`,
    )
    expect(sentence(bareXlsx('<worksheet><sheetData/></worksheet>'))).toMatch(/geen kopregel/)
  })

  it('is named as encrypted', () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': new Uint8Array([1, 2, 3]),
    })
    expect(sentence(ods)).toBe(
      'x.xlsx: het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.',
    )
  })
})
