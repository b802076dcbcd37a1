import { expect, it } from 'vitest'
import { load } from '../testing'
import { decodeText } from './decodeText'

const bytes = (text: string, accents: Readonly<Record<string, number>>) =>
  Uint8Array.from(text, (letter) => accents[letter] ?? letter.charCodeAt(0))

// By the tables of IBM and Microsoft for these letters.
const dos = { é: 0x82, ë: 0x89, ï: 0x8b, ö: 0x94, è: 0x8a, ü: 0x81, '½': 0xab }
const text = 'naam;n\nCliënten;1\nPrivé;2\nGeïnteresseerd;3\nCoöperatie;4\nScène ½;5\n'

it('reads a text of DOS as what it is, and says so', () => {
  const { inspection, rows } = load(bytes(text, dos), 'x.csv')
  expect(rows.map(({ naam }) => naam)).toEqual([
    'Cliënten',
    'Privé',
    'Geïnteresseerd',
    'Coöperatie',
    'Scène ½',
  ])
  expect(inspection.encoding).toBe('cp850')
  expect(inspection.notes).toEqual([
    'De letters met accenten staan in dit bestand zoals DOS ze schrijft (codetabel 850), en zijn zo gelezen. Kijk de namen na.',
  ])
})

it.each([
  ['letters of Windows', text, {}],
  [
    'signs of Windows beside and between words',
    'a;b\n‚één’ – A–B; 5‰\nfoto’s “x”…y;2\n',
    { '‚': 0x82, '’': 0x92, '–': 0x96, '‰': 0x89, '“': 0x93, '”': 0x94, '…': 0x85 },
  ],
])('leaves %s to Windows-1252', (_, content, signs) => {
  const decoded = decodeText(bytes(content, signs))
  expect([decoded?.encoding, decoded?.text]).toEqual(['windows-1252', content])
})

it('is what the settings say', () => {
  expect(decodeText(bytes('ü', dos), 'cp850')?.text).toBe('ü')
  expect(decodeText(bytes(text, dos), 'windows-1252')?.text).toContain('Cli‰nten')
})
