import { expect, it } from 'vitest'
import { parseNotebook } from '../../notebook/parseNotebook'
import { waitingSource } from '../sourceLoading'
import { matchWords } from './matchWords'
import { excerpt, findLines, searchLines } from './searchLines'

const notebook = `---
formaat: 1
titel: Poging
---
Wie zijn de cliënten?

\`\`\`sql naam=telling
SELECT count(*) AS n
FROM trajecten
\`\`\`
`
const path = 'analyses/armoede/poging.md'
const files = {
  readText: (asked: string) =>
    Promise.resolve({
      ok: true as const,
      value: { text: asked === path ? notebook : 'formaat: 1\ntitel: Blad\n', sha256: '' },
    }),
}
const documents = [
  { path, kind: 'notebook', titel: 'Poging', thema: 'armoede' },
  { path: 'analyses/armoede/feitenblad.yaml', kind: 'feitenblad', titel: 'Blad', thema: 'armoede' },
] as const

const source = {
  ...waitingSource({
    naam: 'trajecten',
    titel: 'Registratie',
    pad: 'bronnen/trajecten.csv',
    sha256: '0'.repeat(64),
    soort: 'registratie-trajecten',
    aard: 'registratie',
  }),
  columns: [{ name: 'leeftijd', type: 'BIGINT' }],
}

const find = async (typed: string, open = new Map()) =>
  findLines(await searchLines(files, { documents, sources: [source] }, open), typed, 10).map(
    ({ titel, cell, line, text }) => [titel, cell, line, text],
  )

it('finds lines of analyses with their cell, of feitenbladen, and columns of sources', async () => {
  expect(await find('trajecten from')).toEqual([['Poging', 'telling', 9, 'FROM trajecten']])
  expect(await find('CLIENTEN')).toEqual([['Poging', 'tekst-1', 5, 'Wie zijn de cliënten?']])
  expect(await find('leeftijd')).toEqual([['trajecten', null, null, 'leeftijd']])
  const [column] = await searchLines(files, { documents: [], sources: [source] }, new Map())
  expect(column).toEqual({
    item: { kind: 'bron', name: 'trajecten' },
    titel: 'trajecten',
    cell: null,
    column: 'leeftijd',
    line: null,
    text: 'leeftijd',
  })
  expect(await find('titel:')).toEqual([
    ['Poging', null, 3, 'titel: Poging'],
    ['Blad', null, 2, 'titel: Blad'],
  ])
})

it('finds what is typed in an open analysis and not saved yet, and nothing by one letter', async () => {
  const open = new Map([[path, parseNotebook(notebook.replace('Wie zijn', 'Waar wonen'))]])
  expect(await find('wonen', open)).toEqual([['Poging', 'tekst-1', 5, 'Waar wonen de cliënten?']])
  expect(await find('w', open)).toEqual([])
})

it('shows of a long line the part with what was typed', () => {
  const long = `${'een twee drie '.repeat(10)}met de cliënten van toen`
  expect(excerpt(long, 'clienten')).toBe('… twee drie met de cliënten van toen')
  expect([excerpt(long, 'een'), excerpt('kort', 'k')]).toEqual([long, 'kort'])
})

it.each([
  ['Armoede en schulden', 'armoede en', true],
  ['Individuele trajecten: Financiën armoede', 'armoede en', false],
  ['Hoofdtaal', 'taal', true],
  ['Wijk-en buurtcijfers', 'en', true],
  ['Cliënten', 'clienten', true],
  ['Wat er staat', '', true],
])('“%s” is found by “%s”: %s', (text, typed, found) => {
  expect(matchWords(text, typed)).toBe(found)
})
