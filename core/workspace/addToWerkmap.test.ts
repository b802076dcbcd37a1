import { describe, expect, it } from 'vitest'
import { addToWerkmap } from './addToWerkmap'
import { readWerkmap } from './readWerkmap'
import type { SourceManifest } from './werkmap'

const source: SourceManifest = {
  naam: 'nieuw',
  titel: 'Nieuwe bron: met dubbele punt',
  pad: 'bronnen/nieuw.csv',
  sha256: 'b'.repeat(64),
  soort: 'overig',
  aard: 'onbekend',
  peilperiode: { van: '2020-01-01', tot: '2020-12-31' },
  kolommen: { 'Code (0363)': { als: 'code', type: 'text' } },
}
const head = 'formaat: 1\ntitel: x\norganisatie: y\nverslagjaar: 2020 # het jaar\n'
const item = `  - naam: oud\n    titel: Oud\n    pad: a.csv\n    sha256: ${'a'.repeat(64)}\n    soort: overig\n    aard: onbekend\n`

const names = (text: string) => {
  const read = readWerkmap(text)
  return read.ok ? read.value.bronnen.map((one) => one.naam) : read.problem
}

const existing = `${head}bronnen:\n${item}`

describe('adding a source to werkmap.yaml', () => {
  it.each([
    ['at the end', existing, ['oud', 'nieuw']],
    ['before other keys', `${existing}\ndrempels:\n  kleinste_cel: 5\n`, ['oud', 'nieuw']],
    ['with CRLF', existing.replaceAll('\n', '\r\n'), ['oud', 'nieuw']],
    ['to an empty list', `${head}bronnen: []\n`, ['nieuw']],
  ])('%s, and it reads back whole', (_where, text, expected) => {
    const added = addToWerkmap(text, source)
    expect(names(added)).toEqual(expected)
    const read = readWerkmap(added)
    expect(read.ok && read.value.bronnen.at(-1)).toEqual(source)
  })

  it('leaves every byte before it as it was', () => {
    expect(addToWerkmap(existing, source).slice(0, existing.length)).toBe(existing)
  })

  it('writes the line ends of the file', () => {
    const added = addToWerkmap(existing.replaceAll('\n', '\r\n'), source)
    expect(added.replaceAll('\r\n', '')).not.toContain('\n')
    expect(addToWerkmap(existing, source)).not.toContain('\r')
  })
})
