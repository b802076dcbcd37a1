import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { workbook } from '../sources/spreadsheet/testing'
import { load, utf8 } from '../sources/testing'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../tests/support/testWorkbench'
import { readWerkmap } from '../workspace/readWerkmap'
import type { NewSource, Workbench } from './model'

// What the werkmap keeps of a file, read with the settings that it remembers, is the table that was reviewed.

const folder = copySampleWerkmap()
let workbench: Workbench

beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
})
afterAll(() => workbench.close())

type Decided = Partial<Pick<NewSource, 'reading' | 'columns' | 'soort' | 'aard'>>

const registration = utf8(
  [
    'Uitdraai',
    'Traject;BSN;Klantnummer;Gebied;Geboortedatum;Startscore;Startdatum;Bedrag',
    'T1;900000012;K1;Leek;01-02-1980;2;01-09-2019;1.234,50',
    'T2;900000024;K2;Marum;03-04-1990;99;02-09-2019;-',
    '* totaal van alles;;;;;;;',
  ].join('\r\n'),
)
const latin1 = new Uint8Array(Buffer.from('Gebied;Deel\r\nSúdwest;12,5%\r\nMarum;.\r\n', 'latin1'))
const cells = [
  ['Overzicht'],
  ['BSN', 'Wijk', 'Bedrag', 'Dag', 'Deel', 'Code'],
  ['900000012', 'Noord', 1.5, new Date(Date.UTC(2020, 0, 31)), { t: 'n', v: 0.054, z: '0.0%' }, '0363'],
  [
    '900000024',
    'Zuid',
    { t: 'e', v: 0x2a },
    new Date(Date.UTC(2020, 1, 29)),
    { t: 'n', v: 0.1, z: '0.0%' },
    '0014',
  ],
  ['900000036', 'Oost', -99995, new Date(Date.UTC(2020, 2, 1)), { t: 'n', v: 0.2, z: '0.0%' }, '0014'],
] as const
const sheets = { Blad1: cells.map((row) => [...row]) as never, Toelichting: [['uitleg']] }
const json = utf8(
  JSON.stringify([
    { id: 'a', bsn: '900000012', score: 1, dag: '2020-01-31', ja: true, plaats: { code: '0363' } },
    { id: 'b', bsn: '900000024', score: 99, dag: null, ja: false, plaats: { code: '0014' } },
  ]),
)
const sample = (path: string) => new Uint8Array(readFileSync(join('core/sources', path)))

const files: readonly (readonly [string, Uint8Array, Decided])[] = [
  ['alles.csv', latin1, {}],
  [
    'registratie.csv',
    registration,
    {
      soort: 'registratie-trajecten',
      aard: 'registratie',
      reading: { overslaan_onder: 0 },
      columns: {
        Gebied: { als: 'buurt', label: 'Buurt', rol: 'gebied' },
        Startscore: { ontbrekend: { 99: 'niet ingevuld' } },
      },
    },
  ],
  ['tekst.csv', registration, { columns: { Startscore: { type: 'text' }, Traject: { geladen: false } } }],
  ['werkmap.xlsx', workbook(sheets), { columns: { Bedrag: { ontbrekend: { '-99995': 'niet gemeten' } } } }],
  ['oud.xls', workbook(sheets, { bookType: 'biff8' }), {}],
  ['enquete.sav', sample('spss/samples/enquete.sav'), {}],
  ['enquete.zsav', sample('spss/samples/enquete.zsav'), { reading: { gebruikersmissend: 'waarde' } }],
  ['enquete.por', sample('spss/samples/enquete.por'), {}],
  ['tabel.parquet', sample('columnar/samples/snappy.parquet'), {}],
  ['lijst.json', json, { columns: { score: { ontbrekend: { 99: 'weet niet' } } } }],
]

it.each(files)('%s', async (fileName, bytes, decided) => {
  const naam = fileName.replace('.', '_')
  const added = await workbench.addSource({
    ...{ fileName, content: new File([bytes as Uint8Array<ArrayBuffer>], fileName), naam, titel: fileName },
    ...{ reading: {}, columns: {}, ...decided },
  })
  if (!added.ok) throw new Error(added.problem)
  const werkmap = readWerkmap(readFileSync(join(folder, 'werkmap.yaml'), 'utf8'))
  const manifest = werkmap.ok ? werkmap.value.bronnen.at(-1) : undefined
  expect(manifest).toEqual(added.value.manifest)
  const { pad = '', lezen = {}, kolommen = {}, soort, aard } = manifest ?? {}
  const copy = new Uint8Array(readFileSync(join(folder, pad)))
  const again = load(copy, basename(pad), { reading: lezen, columns: kolommen, kind: soort, nature: aard })
  const reviewed = load(bytes, fileName, {
    ...{ reading: decided.reading, columns: decided.columns, kind: decided.soort, nature: decided.aard },
  })
  expect(again.rows).toEqual(reviewed.rows)
  const facts = ({ inspection }: typeof again) =>
    inspection.columns
      .filter(({ loaded }) => loaded)
      .map(({ name, label, type, unit, role, missing, transform }) => [
        name,
        label,
        type,
        unit,
        role,
        missing,
        transform,
      ])
  expect(facts(again)).toEqual(facts(reviewed))
  expect([again.inspection.kind, again.inspection.nature, again.inspection.questions]).toEqual([
    reviewed.inspection.kind,
    reviewed.inspection.nature,
    [],
  ])
})
