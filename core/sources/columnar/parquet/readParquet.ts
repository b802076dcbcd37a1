import { Unreadable } from '../../unreadable'
import { maxUnpackedBytes, type Batch, type ColumnarFile } from '../columnarFile'
import { describeColumns } from '../describeColumns'
import { checkCells } from '../toRawTable'
import { readFooter, type Footer, type Leaf, type RowGroup } from './footer'
import { readChunk } from './readChunk'
import { valueTypeOf, type ParquetValueType } from './valueType'

const startsWith = (bytes: Uint8Array, sign: string) =>
  Array.from(sign).every((letter, at) => bytes[at] === letter.charCodeAt(0))

/** A file with an encrypted footer begins with `PARE`. */
export const isParquet = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 'PAR1') || startsWith(bytes, 'PARE')

interface KnownLeaf extends Leaf {
  readonly valueType: ParquetValueType
}

/** @throws {Unreadable} for a file that is damaged, encrypted or too large; the sizes are checked before unpacking. */
export function readParquet(bytes: Uint8Array): ColumnarFile {
  if (startsWith(bytes, 'PARE')) throw new Unreadable({ kind: 'encrypted' })
  const footer = readFooter(bytes)
  const leaves = footer.leaves.flatMap((leaf): KnownLeaf[] => {
    const valueType = valueTypeOf(leaf.element)
    return valueType === null ? [] : [{ ...leaf, valueType }]
  })
  checkCells(footer.rowCount, leaves.length)
  checkUnpackedSize(footer, leaves)
  return {
    columns: leaves.map(({ element, valueType }) => ({ name: element.name, ...valueType })),
    rowCount: footer.rowCount,
    batches: () => readGroups(bytes, footer.groups, leaves),
    notes: describeColumns({
      nested: footer.nested,
      binary: footer.leaves.flatMap(({ element }) => (valueTypeOf(element) === null ? [element.name] : [])),
      inUtc: leaves.flatMap(({ element, valueType }) => (valueType.inUtc ? [element.name] : [])),
    }),
  }
}

function* readGroups(
  bytes: Uint8Array,
  groups: readonly RowGroup[],
  leaves: readonly KnownLeaf[],
): Generator<Batch> {
  const budget = { left: maxUnpackedBytes }
  for (const { rowCount, chunks } of groups)
    yield {
      rowCount,
      cells: leaves.map(({ element, at, valueType }) =>
        readChunk(bytes, chunks[at], element, rowCount, valueType.write, budget),
      ),
    }
}

function checkUnpackedSize({ groups }: Footer, leaves: readonly Leaf[]): void {
  const sizes = groups.flatMap(({ chunks }) => leaves.map(({ at }) => chunks[at]?.unpackedBytes ?? 0))
  const bytes = sizes.reduce((total, size) => total + size, 0)
  if (bytes > maxUnpackedBytes)
    throw new Unreadable({ kind: 'unpacks-too-large', bytes, limit: maxUnpackedBytes })
}
