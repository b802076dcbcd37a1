import { beforeAll, describe, expect, it } from 'vitest'
import { expectedOf, loadedOf } from './expected'
import { generateTable, seeds } from './generate'
import { sheetFile, sheetFormats, writeSheets } from './libreoffice'
import { openWorkshop } from './programs'

const tables = seeds.map((seed) => generateTable(seed))
const workshop = openWorkshop()

describe.each(sheetFormats)('what LibreOffice writes as $folder', (format) => {
  beforeAll(() => writeSheets(workshop, tables, format))

  it.each(tables)('is read without any setting: seed $seed', (table) => {
    const loaded = workshop.load(sheetFile(format, table))
    expect(loadedOf(loaded)).toEqual(expectedOf(table, format.extension === 'csv' ? 'number' : 'fraction'))
  })
})
