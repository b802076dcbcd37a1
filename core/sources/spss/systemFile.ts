import type { ReadingSettings } from '../../workspace/werkmap'
import { bytecodeCases } from './bytecodeCases'
import type { ByteReader } from './byteReader'
import { textSlots, type CaseLayout, type RawCase } from './caseLayout'
import { DamagedFile } from './damage'
import { describeDocuments } from './describeDocuments'
import { describeSets } from './answerSets'
import { readDictionary, type Dictionary } from './dictionary'
import { describeVariables } from './describeVariables'
import { readExtensions, type Extensions } from './extensions'
import { readHeader, type Header } from './header'
import { inflateBlocks } from './inflateBlocks'
import type { SpssFile, SpssValue } from './model'
import { plainCases } from './plainCases'
import { joinPieces, storeVariables, type StoredVariable } from './storedVariables'
import { chooseDecoding, type TextDecoding } from './textDecoding'

/**
 * Reads a system file: .sav and .zsav, either byte order, any compression.
 *
 * @throws {DamagedFile | UnknownEncoding | TooLarge}
 */
export function readSystemFile(bytes: Uint8Array, codering: ReadingSettings['codering']): SpssFile {
  const { header, reader } = readHeader(bytes)
  const dictionary = readDictionary(reader)
  const extensions = readExtensions(dictionary, reader)
  const stored = storeVariables(dictionary.slots, extensions.veryLong)
  const rawCases = openCases(header, extensions, reader, stored, dictionary.slots.length)
  const decoding = chooseDecoding(codering, extensions.encoding, () => allTexts(dictionary, stored, rawCases))
  const variables = describeVariables(stored, dictionary, extensions, decoding, reader)
  const weightAt = stored.findIndex(({ at }) => at === header.weightSlot - 1)
  if (header.weightSlot !== 0 && weightAt < 0) throw new DamagedFile('de variabele waarmee het bestand weegt')
  return {
    variables,
    weight: variables[weightAt]?.name ?? null,
    fileLabel: decoding.decode(header.fileLabel).trim(),
    encoding: decoding.encoding,
    cases: (needed) => decodeCases(rawCases(), stored, decoding, needed),
    notes: [
      ...decoding.notes,
      ...describeDocuments(dictionary.documents.map(decoding.decode)),
      ...describeSets(extensions.answerSets, decoding.decode),
      ...describeRest(reader, header, extensions, dictionary.slots.length),
    ],
  }
}

/** More rows than the head says are there: without a word of it they would be lost. */
function describeRest(
  { bytes, at }: ByteReader,
  header: Header,
  { caseCount }: Extensions,
  slotCount: number,
): readonly string[] {
  const said = caseCount ?? header.caseCount
  const rest = Math.floor((bytes.length - at) / (slotCount * 8)) - (said ?? 0)
  if (header.compression !== 'none' || said === null || rest <= 0) return []
  return [
    `De kop noemt ${said} rijen; daarachter staan nog gegevens als van ${rest} rijen, die niet zijn gelezen. Kijk bij de bron na hoeveel rijen er horen te zijn.`,
  ]
}

function openCases(
  header: Header,
  extensions: Extensions,
  reader: ByteReader,
  stored: readonly StoredVariable[],
  slotCount: number,
): () => Iterable<RawCase> {
  const layout: CaseLayout = {
    slotCount,
    isText: textSlots(stored, slotCount),
    littleEndian: reader.littleEndian,
    bias: header.bias,
    // The count of 64 bits is there because the other may be too small for it.
    caseCount: extensions.caseCount ?? header.caseCount,
  }
  const { bytes, at } = reader
  if (header.compression === 'none') return () => plainCases(bytes, at, layout)
  if (header.compression === 'bytecode') return () => bytecodeCases(bytes, at, layout)
  const bytecode = inflateBlocks(reader)
  return () => bytecodeCases(bytecode, 0, layout)
}

function* decodeCases(
  cases: Iterable<RawCase>,
  stored: readonly StoredVariable[],
  { decode }: TextDecoding,
  needed: readonly number[] = [...stored.keys()],
): Generator<readonly SpssValue[]> {
  for (const { numbers, text } of cases) {
    const values = new Array<SpssValue>(stored.length).fill(null)
    for (const position of needed) {
      const variable = stored[position]
      if (variable === undefined) continue
      const number = numbers[variable.at] ?? NaN
      if (variable.width > 0) values[position] = decode(joinPieces(variable, text))
      else if (Number.isFinite(number)) values[position] = number
    }
    yield values
  }
}

/** Names, labels and values: what shows in which encoding a file is that doesn't say so. */
function* allTexts(
  { slots, valueLabels }: Dictionary,
  stored: readonly StoredVariable[],
  rawCases: () => Iterable<RawCase>,
): Generator<Uint8Array> {
  for (const { name, label } of slots) yield* label === null ? [name] : [name, label]
  for (const { labels } of valueLabels) for (const { label } of labels) yield label
  const strings = stored.filter(({ width }) => width > 0)
  if (strings.length === 0) return
  for (const { text } of rawCases()) for (const variable of strings) yield joinPieces(variable, text)
}
