import type { ByteReader } from './byteReader'
import { systemMissing } from './caseLayout'
import { DamagedFile } from './damage'
import type { Dictionary } from './dictionary'
import type { Extensions } from './extensions'
import { noMissingValues, type MissingValues, type SpssVariable } from './model'
import type { StoredVariable } from './storedVariables'
import type { TextDecoding } from './textDecoding'

/** Names, labels and missing values of each variable, from all records that say something about it. */
export function describeVariables(
  stored: readonly StoredVariable[],
  dictionary: Dictionary,
  extensions: Extensions,
  { decode }: TextDecoding,
  reader: ByteReader,
): readonly SpssVariable[] {
  const longNames = new Map(extensions.longNames.map(({ key, value }) => [key, decode(value)]))
  const float = (bytes: Uint8Array) => reader.over(bytes).float64()
  const shortLabels = labelsBySlot(dictionary)
  const longLabels = new Map(extensions.longLabels.map(({ variable, labels }) => [decode(variable), labels]))
  const longMissing = new Map(extensions.longMissing.map(({ variable, codes }) => [decode(variable), codes]))
  return stored.map(({ slot, at, key, width }, position) => {
    const short = decode(slot.name)
    const name = longNames.get(key) ?? short
    const isText = width > 0
    const value = (bytes: Uint8Array) => (isText ? decode(bytes) : float(bytes))
    const labels = longLabels.get(name) ?? longLabels.get(short) ?? shortLabels.get(at) ?? []
    const codes = longMissing.get(name) ?? longMissing.get(short)
    return {
      name: name === '' ? `Kolom ${position + 1}` : name,
      label: slot.label === null ? null : decode(slot.label) || null,
      format: slot.format,
      isText,
      missing: codes === undefined ? missingOf(slot, value) : { codes: codes.map(decode), range: null },
      valueLabels: labels.map((entry) => ({ value: value(entry.value), label: decode(entry.label) })),
    }
  })
}

type RawLabels = readonly { readonly value: Uint8Array; readonly label: Uint8Array }[]

function labelsBySlot({ slots, valueLabels }: Dictionary): ReadonlyMap<number, RawLabels> {
  const bySlot = new Map<number, RawLabels>()
  for (const { labels, slots: numbers } of valueLabels)
    for (const number of numbers) {
      if (slots[number - 1] === undefined) throw new DamagedFile('de variabele bij een groep waardelabels')
      bySlot.set(number - 1, labels)
    }
  return bySlot
}

function missingOf(
  { missingForm, missing }: StoredVariable['slot'],
  value: (bytes: Uint8Array) => number | string,
): MissingValues {
  if (missingForm === 0) return noMissingValues
  const values = missing.map(value)
  if (missingForm > 0) return { codes: values, range: null }
  const [low, high, ...codes] = values
  if (typeof low !== 'number' || typeof high !== 'number')
    throw new DamagedFile('de opgave van ontbrekende waarden')
  return {
    codes,
    range: { low: low <= lowest ? -Infinity : low, high: high === -systemMissing ? Infinity : high },
  }
}

/** LOWEST: the least number there is but one, for the least is system-missing. HIGHEST is the greatest. */
const lowest = -1.7976931348623155e308
