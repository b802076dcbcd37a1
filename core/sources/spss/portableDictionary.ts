import { ascii } from './byteReader'
import { DamagedFile } from './damage'
import type { PortableReader } from './portableText'

/** A variable as a portable file describes it; texts are still bytes. */
export interface PortableVariable {
  readonly name: Uint8Array
  readonly label: Uint8Array | null
  /** Characters of a string; 0 for a number. */
  readonly width: number
  readonly format: number
  readonly missing: {
    readonly codes: readonly (number | Uint8Array)[]
    readonly range: { readonly low: number; readonly high: number } | null
  }
  readonly valueLabels: readonly { readonly value: number | Uint8Array; readonly label: Uint8Array }[]
}

export interface PortableDictionary {
  readonly variables: readonly PortableVariable[]
  /** Name of the weight variable, or null. */
  readonly weight: string | null
  /** Lines that the maker wrote about the file. */
  readonly documents: readonly Uint8Array[]
}

/** Reads all records before the cases; the reader then stands at the first case. */
export function readPortableDictionary(reader: PortableReader): PortableDictionary {
  reader.sign() // version
  reader.string() // day
  reader.string() // time
  const variables: PortableVariable[] = []
  const documents: Uint8Array[] = []
  let weight: string | null = null
  for (let sign = reader.sign(); sign !== 'F'; sign = reader.sign()) {
    // Product, author, subproduct.
    if (sign === '1' || sign === '2' || sign === '3') reader.string()
    // Number of variables, precision.
    else if (sign === '4' || sign === '5') reader.integer()
    else if (sign === '6') weight = ascii(reader.string())
    else if (sign === '7') variables.push(readVariable(reader))
    else if (sign === 'D') addValueLabels(reader, variables)
    else if (sign === 'E') documents.push(...reader.repeat(reader.integer(), () => reader.string()))
    else throw new DamagedFile(`wat op plaats ${reader.at - 1} begint`)
  }
  if (variables.length === 0) throw new DamagedFile('de beschrijving van de variabelen')
  return { variables, weight, documents }
}

function readVariable(reader: PortableReader): PortableVariable {
  const width = reader.integer()
  const name = reader.string()
  const [format] = [0, 1, 2].map(() => reader.integer())
  for (let write = 0; write < 3; write += 1) reader.integer()
  const missing = readMissing(reader, width > 0)
  const label = reader.takesSign('C') ? reader.string() : null
  return { name, label, width, format: format ?? 0, missing, valueLabels: [] }
}

/** `8` a code, `9` everything up to a number, `A` everything from a number on, `B` a range. */
function readMissing(reader: PortableReader, isText: boolean): PortableVariable['missing'] {
  const codes: (number | Uint8Array)[] = []
  let range: PortableVariable['missing']['range'] = null
  for (;;) {
    if (reader.takesSign('8')) codes.push(isText ? reader.string() : present(reader))
    else if (reader.takesSign('9')) range = { low: -Infinity, high: present(reader) }
    else if (reader.takesSign('A')) range = { low: present(reader), high: Infinity }
    else if (reader.takesSign('B')) range = { low: present(reader), high: present(reader) }
    else return { codes, range }
  }
}

function present(reader: PortableReader): number {
  const number = reader.number()
  if (number === null) throw new DamagedFile('de opgave van ontbrekende waarden')
  return number
}

function addValueLabels(reader: PortableReader, variables: PortableVariable[]): void {
  const places = reader
    .repeat(reader.integer(), () => ascii(reader.string()))
    .map((name) => variables.findIndex((variable) => ascii(variable.name) === name))
  const isText = places.some((at) => (variables[at]?.width ?? 0) > 0)
  const valueLabels = reader.repeat(reader.integer(), () => ({
    value: isText ? reader.string() : present(reader),
    label: reader.string(),
  }))
  for (const at of places) {
    const variable = variables[at]
    if (variable === undefined) throw new DamagedFile('de variabele bij een groep waardelabels')
    variables[at] = { ...variable, valueLabels }
  }
}
