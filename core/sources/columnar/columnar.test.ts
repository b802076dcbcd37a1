import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTable } from '../readTable'
import type { RawTable } from '../rawTable'

const sample = (name: string) => new Uint8Array(readFileSync(`core/sources/columnar/samples/${name}`))

function open(bytes: Uint8Array): RawTable {
  const outcome = readTable(bytes, 'bestand', {})
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

const cells = (table: RawTable) => [...table.rows()].map((row) => row.cells)

// As samples/maak.py puts them in.
const first = [
  '0014',
  'huur',
  '1',
  '9007199254740993',
  '18446744073709551615',
  '12.30',
  '12.2',
  '0.1',
  'true',
]
const second = ['0034', '', '', '2', '0', '-0.05', '', 'NaN', 'false']
const third = ['', 'koop', '-3', '', '1', '', '-0.5', '', '']
const fourth = ['0014', 'huur', '40', '-4', '', '0.00', '10000000000', '-Infinity', 'true']
const expected = [
  [...first, '2020-02-29', '2024-03-31T02:30:00', '2024-07-01T10:00:00', '08:05:09'],
  [...second, '', '', '', ''],
  [...third, '0001-01-01', '1969-12-31T23:59:59', '', '23:59:59.5'],
  [...fourth, '1969-12-31', '1900-01-01T00:00:00', '', '00:00:00'],
]

const files = [
  ...['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4', 'v2', 'delta'].map((name) => `${name}.parquet`),
]

it.each(files)('reads every type, codec and encoding as it was written: %s', (name) => {
  expect(cells(open(sample(name)))).toEqual(expected)
})

const sentences = ['meer dan twaalf letters', '', 'nog een lange zin', '']

it.each(['uncompressed.arrow', 'lz4.arrow', 'zstd.arrow'])('reads the same from Arrow: %s', (name) => {
  expect(cells(open(sample(name)))).toEqual(expected.map((row, at) => [...row, sentences[at]]))
})

it.each(['snappy.parquet', 'v2.parquet', 'lz4.arrow'])(
  'takes types from the schema, long numbers as text: %s',
  (name) => {
    const { columns, notes } = open(sample(name))
    expect(
      columns.slice(0, 13).map(({ header, known }) => `${header} ${known?.type} ${known?.whole}`),
    ).toEqual([
      'code text false',
      'soort text false',
      'aantal number true',
      'nummer text false',
      'groot text false',
      'bedrag number false',
      'graden number false',
      'deel number false',
      'ja boolean false',
      'dag date false',
      'moment datetime false',
      'zone datetime false',
      'tijd text false',
    ])
    expect(columns[7]?.known?.reasonOf('NaN')).toBe('NaN (geen getal)')
    expect(columns[0]?.known?.reasonOf('')).toBe('leeg')
    expect(notes.map((note) => note.split(': ')[1])).toEqual(['lijst.', 'zone.', 'nummer, groot.'])
  },
)

const damagedFiles = [
  ...['snappy.parquet', 'zstd.parquet', 'lz4.parquet', 'delta.parquet'],
  ...['uncompressed.arrow', 'lz4.arrow', 'zstd.arrow'],
]

it.each(damagedFiles)('gives a table or a problem for every byte changed: %s', (name) => {
  const whole = sample(name)
  for (let at = 4; at < whole.length; at += 19) {
    const broken = whole.slice()
    broken[at] = (whole[at] ?? 0) ^ (1 + ((at * 37) % 255))
    const outcome = readTable(broken, 'x', {})
    expect(outcome.ok ? cells(outcome.value).length : outcome.problem.kind).toBeTruthy()
  }
})

it.each(['snappy.parquet', 'v2.parquet', 'lz4.arrow'])('finds a file that was cut off: %s', (name) => {
  const whole = sample(name)
  for (const part of [12, 100, whole.length / 2, whole.length - 1])
    expect(readTable(whole.slice(0, part), 'x', {})).toMatchObject({
      ok: false,
      problem: { kind: 'damaged' },
    })
})

it('calls a coding that doesn’t exist damage', () => {
  const broken = sample('gzip.parquet')
  // The head of a page, where 8 (as a zigzag number) is the coding by dictionary.
  expect(broken[532]).toBe(16)
  broken[532] = 80
  expect(readTable(broken, 'x', {})).toMatchObject({ ok: false, problem: { kind: 'damaged' } })
})
