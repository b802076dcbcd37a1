import {
  DateMillisecond,
  Decimal,
  Dictionary,
  DurationMillisecond,
  Field,
  FixedSizeBinary,
  Float16,
  Int16,
  Int32,
  LargeUtf8,
  makeData,
  makeVector,
  Null,
  RecordBatch,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  tableFromArrays,
  TimeSecond,
  TimestampNanosecond,
  Uint8,
  Utf8,
  vectorFromArray,
  type Data,
  type DataType,
} from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import type { RawTable } from '../../rawTable'
import { describeImportProblem } from '../../describeImportProblem'
import { readTable } from '../../readTable'

function open(bytes: Uint8Array): RawTable {
  const outcome = readTable(bytes, 'x.arrow', {})
  if (!outcome.ok) throw new Error(describeImportProblem(outcome.problem))
  return outcome.value
}

const problem = (bytes: Uint8Array) => {
  const outcome = readTable(bytes, 'x.arrow', {})
  return outcome.ok ? 'geen probleem' : describeImportProblem(outcome.problem)
}

const cells = (bytes: Uint8Array) => [...open(bytes).rows()].map((row) => row.cells)

/** One batch with each column's data as given. */
function batchOf(columns: Readonly<Record<string, Data>>, nullable = true): RecordBatch {
  const fields = Object.entries(columns).map(
    ([name, { type }]) => new Field(name, type as DataType, nullable),
  )
  const length = Object.values(columns)[0]?.length ?? 0
  const children = Object.values(columns)
  return new RecordBatch(
    new Schema(fields),
    makeData({ type: new Struct(fields), length, nullCount: 0, children }),
  )
}

const stream = (...batches: readonly RecordBatch[]) =>
  RecordBatchStreamWriter.writeAll(batches as RecordBatch[]).toUint8Array(true)
const file = (...batches: readonly RecordBatch[]) =>
  RecordBatchFileWriter.writeAll(batches as RecordBatch[]).toUint8Array(true)

const dataOf = (values: readonly unknown[], type: DataType): Data =>
  vectorFromArray(values, type).data[0] as Data

describe('an Arrow stream', () => {
  it('gives every type that polars doesn’t write its canonical text', () => {
    const decimal = (unscaled: bigint, bits: 128 | 256) =>
      Uint32Array.from({ length: bits / 32 }, (_, word) =>
        Number((unscaled >> BigInt(word * 32)) & 0xffff_ffffn),
      )
    const batch = batchOf({
      klein: dataOf([-7, null], new Int16()),
      byte: dataOf([255, 0], new Uint8()),
      half: makeData({ type: new Float16(), length: 2, nullCount: 0, data: Uint16Array.of(0x4a1a, 0xfc00) }),
      bedrag: makeData({
        type: new Decimal(2, 38, 128),
        length: 2,
        nullCount: 0,
        data: Uint32Array.of(...decimal(-1205n, 128), ...decimal(5n, 128)),
      }),
      groot: makeData({
        type: new Decimal(0, 76, 256),
        length: 2,
        nullCount: 0,
        data: Uint32Array.of(...decimal(10n ** 40n, 256), ...decimal(-1n, 256)),
      }),
      tekst: dataOf(['één', null], new LargeUtf8()),
      dag: makeData({
        type: new DateMillisecond(),
        length: 2,
        nullCount: 0,
        data: BigInt64Array.of(-1n, 86_400_000n) as never,
      }),
      tijd: makeData({
        type: new TimeSecond(),
        length: 2,
        nullCount: 0,
        data: Int32Array.of(61, 0),
      }),
      moment: makeData({
        type: new TimestampNanosecond('Europe/Amsterdam'),
        length: 2,
        nullCount: 0,
        data: BigInt64Array.of(1_700_000_000_999_999_999n, -1n),
      }),
      duur: makeData({
        type: new DurationMillisecond(),
        length: 2,
        nullCount: 0,
        data: BigInt64Array.of(90_061_500n, -1000n),
      }),
      niets: makeData({ type: new Null(), length: 2 }),
    })
    expect(cells(stream(batch))).toEqual([
      [
        '-7',
        '255',
        '12.2',
        '-12.05',
        `1${'0'.repeat(40)}`,
        'één',
        '1969-12-31',
        '00:01:01',
        '2023-11-14T22:13:20',
        '25:01:01.5',
        '',
      ],
      [
        '',
        '0',
        '-Infinity',
        '0.05',
        '-1',
        '',
        '1970-01-02',
        '00:00:00',
        '1969-12-31T23:59:59',
        '-00:00:01',
        '',
      ],
    ])
    expect(cells(file(batch))).toEqual(cells(stream(batch)))
    expect(open(stream(batch)).notes).toEqual([
      'De tijden staan in UTC, niet in Nederlandse tijd: moment.',
      'Getallen met te veel cijfers om mee te rekenen zijn als tekst geladen: groot.',
    ])
  })

  it('adds to a dictionary, and takes another in its place', () => {
    const type = new Dictionary(new Utf8(), new Int32(), 7)
    const of = (values: readonly string[], places: readonly number[]) =>
      batchOf({
        soort: makeData({
          type,
          length: places.length,
          nullCount: 0,
          data: Int32Array.from(places),
          dictionary: vectorFromArray(values, new Utf8()),
        }),
      })
    const bytes = stream(
      of(['huur', 'koop'], [1, 0]),
      of(['huur', 'koop', 'erf'], [2, 0]),
      of(['x', 'y'], [0, 1]),
    )
    expect(cells(bytes).flat()).toEqual(['koop', 'huur', 'erf', 'huur', 'x', 'y'])
  })

  it('leaves out columns that no cell can hold, and says which', () => {
    const nested = vectorFromArray([{ a: 1 }, { a: 2 }]).data[0] as Data
    const raw = makeData({
      type: new FixedSizeBinary(2),
      length: 2,
      nullCount: 0,
      data: Uint8Array.of(1, 2, 3, 4),
    })
    const bytes = stream(batchOf({ groep: nested, n: dataOf([1, 2], new Int32()), ruw: raw }))
    expect([cells(bytes), open(bytes).notes]).toEqual([
      [['1'], ['2']],
      [
        'Kolommen met lijsten of groepen van waarden zijn weggelaten: groep.',
        'Kolommen die geen tekst, getal of datum bevatten, zijn weggelaten: ruw.',
      ],
    ])
  })

  it('keeps bytes that are no text as digits, and drops zeros that fill up a length', () => {
    const texts = dataOf(['Leek\0\0', 'Ma\0rum', '\0'], new Utf8())
    expect(cells(stream(batchOf({ texts })))).toEqual([['Leek'], ['0x4d610072756d'], ['']])
  })

  it('joins its batches, an empty one too', () => {
    const n = (...values: readonly number[]) =>
      batchOf({ n: makeVector(Int32Array.from(values)).data[0] as Data })
    expect(cells(stream(n(1, 2), n(), n(3)))).toEqual([['1'], ['2'], ['3']])
  })
})

describe('an Arrow file that can’t be read', () => {
  const whole = stream(
    batchOf({ n: dataOf([1, null, 3], new Int32()), tekst: dataOf(['a', 'b', 'c'], new Utf8()) }),
  )

  it('is named when it is cut off, and noted when only its end is missing', () => {
    for (let length = 9; length < whole.length - 8; length += 8)
      expect(problem(whole.slice(0, length))).toMatch(/^x\.arrow: het bestand is beschadigd of niet compleet/)
    expect(open(whole.slice(0, -8)).notes).toEqual([
      'Het bestand eindigt zonder eindteken. Kijk na of het aantal rijen klopt: er kan een stuk ontbreken.',
    ])
  })

  it('is refused by name: Feather 1, and the highest byte first', () => {
    expect(problem(new TextEncoder().encode('FEA1....'))).toBe(
      'x.arrow: dit bestand gebruikt iets wat hier niet kan worden gelezen: de eerste versie van Feather. Sla de tabel op als CSV en probeer het opnieuw.',
    )
    // As the writer of big-endian machines has it: the schema's first field is 1.
    const big = Uint8Array.from(bigEndianSchema)
    expect(problem(big)).toBe(
      'x.arrow: dit bestand gebruikt iets wat hier niet kan worden gelezen: getallen met de hoogste byte voorop (big-endian). Sla de tabel op als CSV en probeer het opnieuw.',
    )
  })

  it('is refused before unpacking when it claims more rows than can be held', () => {
    const long = batchOf({ niets: makeData({ type: new Null(), length: 2_000_000_000 }) })
    expect(problem(stream(long))).toBe(
      'x.arrow: het bestand heeft meer dan 50 miljoen gevulde cellen. Maak eerst een kleinere selectie (minder kolommen of rijen, een bestand per jaar) of sla de tabel op als Parquet.',
    )
  })

  it('has columns, or is no table', () => {
    expect(problem(stream(batchOf({})))).toContain('geen kopregel met kolommen')
    expect(tableFromArrays({}).numCols).toBe(0)
  })
})

/** A message (fields 0, 1, 2: version 5, schema) whose schema has endianness 1 and no fields. */
const bigEndianSchema = [
  ...[0xff, 0xff, 0xff, 0xff, 48, 0, 0, 0],
  // The root's place, then its fields: version at 4, kind at 6, header at 8.
  ...[16, 0, 0, 0, 10, 0, 12, 0, 4, 0, 6, 0, 8, 0, 0, 0],
  ...[12, 0, 0, 0, 4, 0, 1, 0, 12, 0, 0, 0],
  // The schema's fields, and itself.
  ...[6, 0, 8, 0, 4, 0, 0, 0],
  ...[8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
]
