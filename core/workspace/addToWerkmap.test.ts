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

describe('adding a source to werkmap.yaml', () => {
  it.each([
    ['at the end', `${head}bronnen:\n${item}`, ['oud', 'nieuw']],
    ['before other keys', `${head}bronnen:\n${item}\ndrempels:\n  kleinste_cel: 5\n`, ['oud', 'nieuw']],
    ['with CRLF', `${head}bronnen:\n${item}`.replaceAll('\n', '\r\n'), ['oud', 'nieuw']],
    ['to an empty list', `${head}bronnen: []\n`, ['nieuw']],
  ])('%s', (_where, text, expected) => {
    const added = addToWerkmap(text, source)
    expect(names(added)).toEqual(expected)
    const read = readWerkmap(added)
    expect(read.ok && read.value.bronnen.at(-1)).toEqual(source)
    if (expected.length === 2)
      expect(added.startsWith(text.trimEnd().split('drempels')[0]?.trimEnd() ?? '')).toBe(true)
    expect(added.includes('\r\n')).toBe(text.includes('\r\n'))
    if (text.includes('\r\n')) expect(added.replaceAll('\r\n', '')).not.toContain('\n')
  })
})
