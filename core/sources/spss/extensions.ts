import { ascii, type ByteReader } from './byteReader'
import { DamagedFile } from './damage'
import type { Dictionary } from './dictionary'

/** The extension records that say how to read the rest; texts are still bytes. */
export interface Extensions {
  /** Name of the encoding, or number of the code page; null when the file gives neither. */
  readonly encoding: string | null
  readonly caseCount: number | null
  /** `SHORT=long` pairs. */
  readonly longNames: readonly Pair[]
  /** Widths of strings over 255 bytes, by key. */
  readonly veryLong: ReadonlyMap<string, number>
  readonly longLabels: readonly LongLabels[]
  readonly longMissing: readonly LongMissing[]
  /** Contents of the records about questions with several answers. */
  readonly answerSets: readonly Uint8Array[]
}

interface Pair {
  readonly key: string
  readonly value: Uint8Array
}

/** Value labels of a string over 8 bytes; `variable` is its long name. */
export interface LongLabels {
  readonly variable: Uint8Array
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[]
}

/** Missing codes of a string over 8 bytes. */
export interface LongMissing {
  readonly variable: Uint8Array
  readonly codes: readonly Uint8Array[]
}

export function readExtensions({ extensions }: Dictionary, reader: ByteReader): Extensions {
  const of = (subtype: number) => extensions.get(subtype) ?? []
  const [machine, count, encoding] = [of(3)[0], of(16)[0], of(20)[0]]
  return {
    encoding: encoding === undefined ? codePage(machine, reader) : ascii(encoding).replace(/[ \0]+$/, ''),
    caseCount: count === undefined ? null : caseCountOf(reader.over(count)),
    longNames: of(13).flatMap(readPairs),
    veryLong: new Map(
      of(14)
        .flatMap(readPairs)
        .map(({ key, value }) => [key, widthOf(value)]),
    ),
    longLabels: of(21).flatMap((content) => readAll(reader.over(content), readLongLabels)),
    answerSets: [...of(7), ...of(19)],
    longMissing: of(22).flatMap((content) => readAll(reader.over(content), readLongMissing)),
  }
}

/** Of eight integers, the fifth says how numbers are written and the last which code page was used. */
function codePage(machine: Uint8Array | undefined, reader: ByteReader): string | null {
  if (machine === undefined) return null
  const integers = reader.over(machine)
  const values = Array.from({ length: 8 }, () => integers.int32())
  if (values[4] !== undefined && values[4] > 1)
    throw new DamagedFile('de notatie van de getallen (die van een oude mainframe)')
  const page = values[7] ?? 0
  // Up to 4 the number says EBCDIC, ASCII or nothing at all.
  return page > 4 ? String(page) : null
}

function caseCountOf(content: ByteReader): number | null {
  content.int64()
  const count = content.int64()
  return count < 0 ? null : count
}

/** Widths beyond this no program writes. */
const maxStringWidth = 32767

function widthOf(text: Uint8Array): number {
  const width = Number.parseInt(ascii(text), 10)
  if (!(width > 0 && width <= maxStringWidth)) throw new DamagedFile('de lengte van een tekst')
  return width
}

const [tab, equals] = [9, 61]

/** `A=b` and a tab, over and over; strings of a very long kind have a zero before the tab. */
function readPairs(content: Uint8Array): readonly Pair[] {
  const pairs: Pair[] = []
  for (let from = 0; from < content.length;) {
    const end = content.indexOf(tab, from) < 0 ? content.length : content.indexOf(tab, from)
    const sign = content.indexOf(equals, from)
    if (sign > from && sign < end)
      pairs.push({
        key: ascii(content.subarray(from, sign)).replace(/^\0+/, '').toUpperCase(),
        value: content.subarray(sign + 1, end),
      })
    from = end + 1
  }
  return pairs
}

function readAll<Item>(content: ByteReader, read: (content: ByteReader) => Item): readonly Item[] {
  const items: Item[] = []
  while (!content.isAtEnd) items.push(read(content))
  return items
}

function readLongLabels(content: ByteReader): LongLabels {
  const variable = content.counted()
  content.int32() // width
  const labels: { value: Uint8Array; label: Uint8Array }[] = []
  for (let left = content.int32(); left > 0; left -= 1)
    labels.push({ value: content.counted(), label: content.counted() })
  return { variable, labels }
}

function readLongMissing(content: ByteReader): LongMissing {
  const variable = content.counted()
  const count = content.byte()
  const length = content.int32()
  const codes: Uint8Array[] = []
  for (let left = count; left > 0; left -= 1) {
    if (left < count) skipRepeatedLength(content, length)
    codes.push(content.take(length))
  }
  return { variable, codes }
}

// Older PSPP writes the length before every code, not only before the first.
function skipRepeatedLength(content: ByteReader, length: number): void {
  const before = content.at
  if (content.bytes.length - before < 4 + length || content.int32() !== length) content.at = before
}
