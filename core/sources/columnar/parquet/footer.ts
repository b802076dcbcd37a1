import { parquetMetadata } from 'hyparquet/src/metadata.js'
import type { ColumnChunk, FileMetaData, RowGroup as StoredGroup, SchemaElement } from 'hyparquet'
import { damaged, Unreadable } from '../../unreadable'

export interface Footer {
  readonly rowCount: number
  /** Columns with one value a row. */
  readonly leaves: readonly Leaf[]
  /** Names of the columns with lists or groups of values. */
  readonly nested: readonly string[]
  readonly groups: readonly RowGroup[]
}

export interface Leaf {
  readonly element: SchemaElement
  /** Position of its chunk in a row group; those within nested columns count too. */
  readonly at: number
}

export interface RowGroup {
  readonly rowCount: number
  readonly chunks: readonly Chunk[]
}

/** The pages of one column in one row group. */
export interface Chunk {
  readonly from: number
  readonly until: number
  readonly unpackedBytes: number
  readonly codec: string
}

/** Reads what stands at the end of the file: the schema, and where each column of each row group begins. */
export function readFooter(bytes: Uint8Array): Footer {
  const end = String.fromCharCode(...bytes.subarray(-4))
  if (bytes.length < 12 || end !== 'PAR1') throw damaged('het einde van het bestand')
  return describe(parseMetadata(bytes), bytes.length)
}

function describe(metadata: FileMetaData, fileSize: number): Footer {
  const { leaves, nested, leafCount } = readSchema(metadata.schema)
  const groups = metadata.row_groups.map((group) => readGroup(group, leafCount, fileSize))
  const rowCount = groups.reduce((total, group) => total + group.rowCount, 0)
  if (rowCount !== Number(metadata.num_rows)) throw damaged('het aantal rijen')
  return { rowCount, leaves, nested, groups }
}

function parseMetadata(bytes: Uint8Array): FileMetaData {
  try {
    return parquetMetadata(bytes, { geoparquet: false })
  } catch {
    throw damaged('de beschrijving van de tabel')
  }
}

/** The schema is a list in which every group says how many of the next elements are its children. */
function readSchema(
  schema: readonly SchemaElement[],
): Omit<Footer, 'rowCount' | 'groups'> & { leafCount: number } {
  const leaves: Leaf[] = []
  const nested: string[] = []
  let leafCount = 0
  let next = 1
  while (next < schema.length) {
    const element = schema[next]
    const first = leafCount
    next = subtreeEnd(schema, next, () => (leafCount += 1))
    if (typeof element?.name !== 'string') throw damaged('de beschrijving van de kolommen')
    const isFlat = (element.num_children ?? 0) === 0 && element.repetition_type !== 'REPEATED'
    if (isFlat) leaves.push({ element, at: first })
    else nested.push(element.name)
  }
  return { leaves, nested, leafCount }
}

function subtreeEnd(schema: readonly SchemaElement[], at: number, onLeaf: () => void): number {
  let [next, open] = [at, 1]
  for (; open > 0; next += 1) {
    const element = schema[next]
    const children = element?.num_children ?? 0
    if (element === undefined || children < 0) throw damaged('de beschrijving van de kolommen')
    if (children === 0) onLeaf()
    open += children - 1
  }
  return next
}

function readGroup({ num_rows, columns }: StoredGroup, leafCount: number, fileSize: number): RowGroup {
  const rowCount = Number(num_rows)
  if (!(rowCount >= 0) || columns.length !== leafCount) throw damaged('de beschrijving van een groep rijen')
  return { rowCount, chunks: columns.map((column) => readChunkPlace(column, fileSize)) }
}

function readChunkPlace(column: ColumnChunk, fileSize: number): Chunk {
  const { meta_data: place, crypto_metadata, file_path } = column
  if (crypto_metadata !== undefined) throw new Unreadable({ kind: 'encrypted' })
  if (place === undefined || file_path !== undefined) throw damaged('de plaats van een kolom')
  // Some programs write 0 for a dictionary that isn't there.
  const from = Number(place.dictionary_page_offset || place.data_page_offset)
  const until = from + Number(place.total_compressed_size)
  const unpackedBytes = Number(place.total_uncompressed_size)
  if (!(from >= 4 && until >= from && until <= fileSize && unpackedBytes >= 0))
    throw damaged('de plaats van een kolom')
  return { from, until, unpackedBytes, codec: String(place.codec) }
}
