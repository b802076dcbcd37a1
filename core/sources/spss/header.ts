import { ascii, ByteReader } from './byteReader'
import { DamagedFile } from './damage'

/** How the cases are packed. */
export type Compression = 'none' | 'bytecode' | 'zlib'

export interface Header {
  readonly compression: Compression
  /** Number of the weight variable, counted in slots from 1; 0 when the file isn't weighted. */
  readonly weightSlot: number
  /** null when the writer didn't know it yet. */
  readonly caseCount: number | null
  /** Added to small whole numbers in bytecode, 100 as a rule. */
  readonly bias: number
  /** The title that the maker gave the file. */
  readonly fileLabel: Uint8Array
}

/** Reads the 176 bytes at the start; the reader then stands at the first record, in the file's byte order. */
export function readHeader(bytes: Uint8Array): { readonly header: Header; readonly reader: ByteReader } {
  const reader = new ByteReader(bytes, isLittleEndian(bytes), compressionAt)
  const compression = compressions[reader.int32()]
  const weightSlot = reader.int32()
  const caseCount = reader.int32()
  const bias = reader.float64()
  reader.take(17) // day and time of writing
  const fileLabel = reader.take(64)
  reader.take(3)
  if (compression === undefined || Number.isNaN(bias)) throw new DamagedFile('de kop')
  if ((compression === 'zlib') !== (ascii(bytes.subarray(0, 4)) === '$FL3'))
    throw new DamagedFile('de compressie die de kop noemt')
  return {
    header: { compression, weightSlot, caseCount: caseCount < 0 ? null : caseCount, bias, fileLabel },
    reader,
  }
}

const layoutAt = 64
const compressionAt = 72
const compressions: readonly Compression[] = ['none', 'bytecode', 'zlib']

/** The layout code is 2 or 3, in whichever byte order the file has. */
function isLittleEndian(bytes: Uint8Array): boolean {
  const layouts = [true, false].filter((littleEndian) =>
    [2, 3].includes(new ByteReader(bytes, littleEndian, layoutAt).int32()),
  )
  const [littleEndian] = layouts
  if (littleEndian === undefined) throw new DamagedFile('de kop')
  return littleEndian
}
