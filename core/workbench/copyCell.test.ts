import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestNotebook } from '../../tests/support/testWorkbench'
import { readChunks, readText } from '../feitenblad/png/chunks'
import { copyTable } from './copyCell'
import type { NotebookSession, Workbench } from './model'

const text = `---
formaat: 1
titel: Om te kopiëren
---

\`\`\`sql naam=per_gebied
-- groep: gebied
-- aantal: n (trajecten)
SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL
\`\`\`

\`\`\`figuur naam=gebieden bron=per_gebied
titel: Trajecten per gebied
soort: staaf
x: n
y: gebied
\`\`\`

\`\`\`sql naam=rijen
SELECT gebied, startdatum FROM trajecten
\`\`\`

\`\`\`figuur naam=van_iemand bron=per_gebied
titel: Het verhaal van mevrouw A. Jansen uit Leek
soort: staaf
x: n
y: gebied
\`\`\`
`
let workbench: Workbench
let session: NotebookSession

beforeAll(async () => {
  ;({ workbench, session } = await openTestNotebook(text))
  await session.run('alles')
}, 300_000)
afterAll(() => workbench.close())

const copied = async (cell: string) => {
  const made = await workbench.copyFigure(session.state, cell)
  if (!made.ok) throw new Error(made.problem)
  return made.value
}

it('copies a figure as the files of its export: source and caveats in the picture, the provenance inside', async () => {
  const { title, content, remarks } = await copied('gebieden')
  const notes =
    session.figure('gebieden', { weergave: 'publicatie', width: 640, scheme: 'licht' })?.notes ?? []
  expect([title, remarks]).toEqual(['Trajecten per gebied', []])
  expect(notes.map(({ kind }) => kind)).toContain('bron')
  for (const { text: note } of notes) expect(content.text).toContain(note)
  const found = readChunks(content.png)
    .map(readText)
    .find((chunk) => chunk?.keyword === 'herkomst')
  expect(JSON.parse(found?.text ?? '')).toMatchObject({
    figuur: 'gebieden',
    notebook: 'analyses/armoede/poging.md',
  })
  expect(await workbench.verifyExport(content.png)).toMatchObject({ uitslag: 'gelijk' })
  expect(await workbench.verifyExport(new TextEncoder().encode(content.svg))).toMatchObject({
    uitslag: 'gelijk',
  })
})

it('copies the published table of a query, with its source and its caveats', () => {
  const made = copyTable(session.state, 'per_gebied')
  if (!made.ok) throw new Error(made.problem)
  const { rows } = session.state.cells[0]!.output!.assessment.protection.table
  const [head, ...lines] = made.value.content.text.split('\n')
  expect([made.value.title, head]).toEqual(['per gebied', 'gebied\tn'])
  expect(lines.slice(0, rows.length)).toEqual(rows.map(({ gebied, n }) => `${String(gebied)}\t${String(n)}`))
  expect(lines.slice(rows.length).join('\n')).toMatch(
    /^\nper gebied\nBron: .+\nHet gaat om trajecten en niet om personen/,
  )
})

it('copies nothing of what Publicatie withholds, and says why', async () => {
  const withheld = session.state.cells.find(({ cell }) => cell.id === 'rijen')?.output?.assessment.protection
    .withheld
  expect(withheld).toBeTruthy()
  expect(copyTable(session.state, 'rijen')).toEqual({ ok: false, problem: withheld })
})

it('[T10] copies nothing that names a person, and says where', async () => {
  const problem =
    'In de titel van figuur van_iemand staat een naam, een adres of een nummer van een persoon. Haal het weg en kopieer opnieuw.'
  expect(await workbench.copyFigure(session.state, 'van_iemand')).toEqual({ ok: false, problem })
})

it('copies no figure of a query, and no result that the cell does not say any more', async () => {
  expect(await workbench.copyFigure(session.state, 'per_gebied')).toEqual({
    ok: false,
    problem: 'Cel per_gebied heeft geen figuur. Kopieer de tabel, of maak er een figuur van.',
  })
  session.setBody(
    'per_gebied',
    '-- groep: gebied\n-- aantal: n (trajecten)\nSELECT gebied, 1 AS n FROM trajecten\n',
  )
  session.settle()
  const problem = 'Wat hier staat volgt niet meer uit de cel. Voer hem uit en kopieer dan.'
  expect(copyTable(session.state, 'per_gebied')).toEqual({ ok: false, problem })
  expect(await workbench.copyFigure(session.state, 'gebieden')).toEqual({ ok: false, problem })
})
