import type { ReadingSettings } from '../../workspace/werkmap'
import { ascii } from './byteReader'
import { DamagedFile } from './damage'
import { describeDocuments } from './describeDocuments'
import type { SpssFile, SpssValue, SpssVariable } from './model'
import { fromMainframe } from './portableAlphabet'
import { readPortableDictionary, type PortableDictionary, type PortableVariable } from './portableDictionary'
import { joinLines, PortableReader } from './portableText'
import { chooseDecoding, isAscii } from './textDecoding'

/** Stands behind five lines of greeting in various alphabets and a table of characters. */
const signature = 'SPSSPORT'
const greeting = 'ASCII SPSS PORT FILE'

/** Bytes in which the signature stands, line ends counted. */
const headLength = 600

const headOf = (bytes: Uint8Array) => {
  const joined = joinLines(bytes.subarray(0, headLength))
  return ascii(fromMainframe(joined) ?? joined)
}

/** A damaged head is recognised too, so that the file isn't taken for a table of text. */
export function isPortableFile(bytes: Uint8Array): boolean {
  const head = headOf(bytes)
  return head.includes(signature) || head.includes(greeting)
}

/**
 * Reads a portable file (.por), in ASCII or an extension of it or as a mainframe wrote it.
 *
 * @throws {DamagedFile | TooLarge}
 */
export function readPortableFile(bytes: Uint8Array, codering: ReadingSettings['codering']): SpssFile {
  const joined = joinLines(bytes)
  const content = fromMainframe(joined) ?? joined
  const found = headOf(bytes).indexOf(signature)
  if (found < 0) throw new DamagedFile('de kop')
  const body = found + signature.length
  const reader = new PortableReader(content, body)
  const dictionary = readPortableDictionary(reader)
  const { variables, weight, documents } = dictionary
  const begin = reader.at
  const rawCases = () => readCases(new PortableReader(content, begin), variables)
  const decoding = chooseDecoding(codering, null, () =>
    isAscii(content) ? [] : textsOf(dictionary, rawCases()),
  )
  const { decode } = decoding
  const described = variables.map((variable, at) => describe(variable, at, decode))
  return {
    variables: described,
    weight: described[variables.findIndex(({ name }) => ascii(name) === weight)]?.name ?? null,
    fileLabel: '',
    encoding: decoding.encoding,
    cases: () => decodeCases(rawCases(), decode),
    notes: [...decoding.notes, ...describeDocuments(documents.map(decode)), ...openRanges(described)],
  }
}

/** PSPP writes the end of a range without one where its beginning should stand. */
function openRanges(variables: readonly SpssVariable[]): readonly string[] {
  const lost = variables.filter(
    ({ missing: { range } }) => range?.high === Infinity && range.low > largestCode,
  )
  return lost.map(
    ({ name }) =>
      `Bij “${name}” noemt het bestand een reeks ontbrekende waarden zonder te zeggen waar die begint. Kijk na of er codes voor ontbrekende waarden in staan.`,
  )
}

const largestCode = 1e300

type RawValue = number | Uint8Array | null

/** Each by itself: one that fills its width may end in the middle of a letter. */
function* textsOf(
  { variables, documents }: PortableDictionary,
  cases: Iterable<readonly RawValue[]>,
): Generator<Uint8Array> {
  yield* documents
  for (const { name, label, valueLabels } of variables) {
    yield name
    if (label !== null) yield label
    for (const { value, label: words } of valueLabels) {
      if (typeof value !== 'number') yield value
      yield words
    }
  }
  for (const values of cases) for (const value of values) if (value instanceof Uint8Array) yield value
}

function* readCases(
  reader: PortableReader,
  variables: readonly PortableVariable[],
): Generator<readonly RawValue[]> {
  let row = 0
  while (!reader.takesSign('Z')) {
    row += 1
    if (reader.isAtEnd) throw new DamagedFile(`wat na rij ${row - 1} komt`)
    yield variables.map(({ width }) => (width === 0 ? reader.number() : reader.string()))
  }
}

function* decodeCases(
  cases: Iterable<readonly RawValue[]>,
  decode: (bytes: Uint8Array) => string,
): Generator<readonly SpssValue[]> {
  for (const values of cases)
    yield values.map((value) => (value instanceof Uint8Array ? decode(value) : value))
}

function describe(
  variable: PortableVariable,
  at: number,
  decode: (bytes: Uint8Array) => string,
): SpssVariable {
  const value = (raw: number | Uint8Array) => (typeof raw === 'number' ? raw : decode(raw))
  return {
    name: decode(variable.name) || `Kolom ${at + 1}`,
    label: (variable.label && decode(variable.label)) || null,
    format: variable.format,
    isText: variable.width > 0,
    missing: { codes: variable.missing.codes.map(value), range: variable.missing.range },
    valueLabels: variable.valueLabels.map((entry) => ({
      value: value(entry.value),
      label: decode(entry.label),
    })),
  }
}
