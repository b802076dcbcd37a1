import { beforeAll, describe, expect, it } from 'vitest'
import { expectedOf, loadedOf } from './expected'
import { flatSheet } from './flatSheet'
import { generateTable, seeds } from './generate'
import { openWorkshop } from './programs'

const tables = seeds.map((seed) => generateTable(seed))
const workshop = openWorkshop()

/** Field sign, quote, character set, first row, …, language, …, cells as they are shown. */
const csv = (sign: string, charset: string) =>
  `csv:Text - txt - csv (StarCalc):${sign.charCodeAt(0)},34,${charset},1,,1043,false,true`
const [windows1252, utf8, utf16] = ['1', '76', '65535']

const formats = [
  { target: 'ods', folder: 'ods', extension: 'ods' },
  { target: 'xlsx', folder: 'xlsx', extension: 'xlsx' },
  { target: 'xls', folder: 'xls', extension: 'xls' },
  { target: csv(';', utf8), folder: 'csv-utf8', extension: 'csv' },
  { target: csv(';', windows1252), folder: 'csv-1252', extension: 'csv' },
  { target: csv('\t', utf16), folder: 'csv-utf16', extension: 'csv' },
  { target: csv('|', utf8), folder: 'csv-bar', extension: 'csv' },
]

describe.each(formats)('what LibreOffice writes as $folder', ({ target, folder, extension }) => {
  beforeAll(() => {
    const names = tables.map(({ seed }) => `tabel-${seed}.fods`)
    tables.forEach((table, at) => workshop.write(names[at] ?? '', flatSheet(table)))
    const profile = `-env:UserInstallation=file://${workshop.path('profile')}`
    workshop.run('soffice', profile, '--headless', '--convert-to', target, '--outdir', folder, ...names)
  })

  it.each(tables)('is read without any setting: seed $seed', (table) => {
    const loaded = workshop.load(`${folder}/tabel-${table.seed}.${extension}`)
    expect(loadedOf(loaded)).toEqual(expectedOf(table, extension === 'csv' ? 'number' : 'fraction'))
  })
})
