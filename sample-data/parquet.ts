/** A column of a Parquet file. A day is text in ISO; null is a missing value. */
export interface ParquetColumn {
  readonly name: string
  readonly type: 'text' | 'whole' | 'day'
  readonly values: readonly (string | number | null)[]
}

/**
 * Bytes of a Parquet file as small as one can be: one row group, one page a column, plain values, not compressed; every
 * column may miss values.
 *
 * @see https://parquet.apache.org/docs/file-format/ and the Thrift definitions of parquet-format 2.10
 */
export function writeParquet(columns: readonly ParquetColumn[]): Uint8Array {
  const rows = columns[0]?.values.length ?? 0
  const magic = Buffer.from('PAR1', 'latin1')
  let at = magic.length
  const chunks = columns.map((column) => {
    const content = pageContent(column)
    const page = Buffer.concat([pageHeader(rows, content.length), content])
    const chunk = { column, page, offset: at }
    at += page.length
    return chunk
  })
  const footer = fileMetadata(chunks, rows)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(footer.length)
  return Buffer.concat([magic, ...chunks.map(({ page }) => page), footer, size, magic])
}

interface Chunk {
  readonly column: ParquetColumn
  readonly page: Buffer
  readonly offset: number
}

/** Levels that say which values are there, then the values that are. */
function pageContent({ type, values }: ParquetColumn): Buffer {
  const levels = Buffer.concat(runsOf(values.map((value) => value !== null)).map(levelRun))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(levels.length)
  const present = values.filter((value) => value !== null)
  return Buffer.concat([length, levels, ...present.map((value) => plainValue(value, type))])
}

function runsOf(flags: readonly boolean[]): readonly { readonly flag: boolean; count: number }[] {
  const runs: { readonly flag: boolean; count: number }[] = []
  for (const flag of flags) {
    const last = runs.at(-1)
    if (last?.flag === flag) last.count += 1
    else runs.push({ flag, count: 1 })
  }
  return runs
}

const levelRun = ({ flag, count }: { readonly flag: boolean; readonly count: number }) =>
  Buffer.from([...varint(count * 2), flag ? 1 : 0])

function plainValue(value: string | number, type: ParquetColumn['type']): Buffer {
  const four = Buffer.alloc(4)
  if (type === 'text') {
    const bytes = Buffer.from(String(value), 'utf8')
    four.writeUInt32LE(bytes.length)
    return Buffer.concat([four, bytes])
  }
  four.writeInt32LE(type === 'day' ? Date.parse(`${value}T00:00:00Z`) / 86_400_000 : Number(value))
  return four
}

// Thrift's compact protocol: fields of a struct by their number, each with its type.
const [i32, i64, binary, list, struct] = [5, 6, 8, 9, 12]

type Field = readonly [id: number, type: number, bytes: Uint8Array | readonly number[]]

function structOf(...fields: readonly Field[]): Buffer {
  let before = 0
  const parts = fields.map(([id, type, bytes]) => {
    const head = ((id - before) << 4) | type
    before = id
    return Buffer.concat([Buffer.from([head]), Buffer.from(bytes)])
  })
  return Buffer.concat([...parts, Buffer.from([0])])
}

const number = (value: number) => varint(value >= 0 ? value * 2 : -value * 2 - 1)

function varint(value: number): number[] {
  const bytes: number[] = []
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left]
    bytes.push((left % 128) | 128)
  }
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8')
  return Buffer.concat([Buffer.from(varint(bytes.length)), bytes])
}

const listOf = (type: number, items: readonly (Uint8Array | readonly number[])[]): Buffer =>
  Buffer.concat([
    Buffer.from(items.length < 15 ? [(items.length << 4) | type] : [0xf0 | type, ...varint(items.length)]),
    ...items.map((item) => Buffer.from(item)),
  ])

const [plain, levelEncoding, dataPage] = [0, 3, 0]

const pageHeader = (rows: number, size: number): Buffer =>
  structOf(
    [1, i32, number(dataPage)],
    [2, i32, number(size)],
    [3, i32, number(size)],
    [
      5,
      struct,
      structOf(
        [1, i32, number(rows)],
        [2, i32, number(plain)],
        [3, i32, number(levelEncoding)],
        [4, i32, number(levelEncoding)],
      ),
    ],
  )

/** INT32 or BYTE_ARRAY, and what its values stand for: UTF8 or DATE. */
const physical = { text: 6, whole: 1, day: 1 }
const converted = { text: 0, whole: null, day: 6 }
const optional = 1

function fileMetadata(chunks: readonly Chunk[], rows: number): Buffer {
  const schema = [
    structOf([4, binary, text('schema')], [5, i32, number(chunks.length)]),
    ...chunks.map(({ column: { name, type } }) => {
      const meaning = converted[type]
      return structOf(
        [1, i32, number(physical[type])],
        [3, i32, number(optional)],
        [4, binary, text(name)],
        ...(meaning === null ? [] : [[6, i32, number(meaning)] as const]),
      )
    }),
  ]
  const size = chunks.reduce((sum, { page }) => sum + page.length, 0)
  const group = structOf(
    [
      1,
      list,
      listOf(
        struct,
        chunks.map((chunk) => columnChunk(chunk, rows)),
      ),
    ],
    [2, i64, number(size)],
    [3, i64, number(rows)],
  )
  return structOf(
    [1, i32, number(1)],
    [2, list, listOf(struct, schema)],
    [3, i64, number(rows)],
    [4, list, listOf(struct, [group])],
    [6, binary, text('Feitenwerk')],
  )
}

const columnChunk = ({ column, page, offset }: Chunk, rows: number): Buffer =>
  structOf(
    [2, i64, number(offset)],
    [
      3,
      struct,
      structOf(
        [1, i32, number(physical[column.type])],
        [2, list, listOf(i32, [number(plain), number(levelEncoding)])],
        [3, list, listOf(binary, [text(column.name)])],
        [4, i32, number(0)],
        [5, i64, number(rows)],
        [6, i64, number(page.length)],
        [7, i64, number(page.length)],
        [9, i64, number(offset)],
      ),
    ],
  )
