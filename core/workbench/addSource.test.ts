import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Workbench } from './model'
import { load, utf8 } from '../sources/testing'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../tests/support/testWorkbench'

const folder = copySampleWerkmap()
const sampleSources = (
  parse(readFileSync(join(folder, 'werkmap.yaml'), 'utf8')) as {
    readonly bronnen: readonly { naam: string }[]
  }
).bronnen.map(({ naam }) => naam)
let workbench: Workbench

beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
})
afterAll(() => workbench.close())

const content = (text: string) => new Blob([text])

it('adds a registration without its BSN, and it can be queried at once and after reopening', async () => {
  const file = content(
    'Trajectnummer;BSN;Gebied;Startscore;Startdatum\r\nT1;900000012;Leek;2;01-09-2019\r\nT2;900000024;Marum;3;02-09-2019\r\n',
  )
  const proposal = await workbench.proposeSource({
    fileName: 'Export 2021.csv',
    content: file,
    reading: {},
    columns: {},
  })
  expect(proposal.ok && proposal.value.naam).toBe('export_2021')
  const added = await workbench.addSource({
    fileName: 'Export 2021.csv',
    content: file,
    naam: 'export_2021',
    titel: 'Export van 2021',
    reading: {},
    columns: {},
  })
  expect(
    added.ok && {
      status: added.value.status,
      rowCount: added.value.rowCount,
      soort: added.value.manifest.soort,
    },
  ).toEqual({
    status: 'geladen',
    rowCount: 2,
    soort: 'registratie-trajecten',
  })
  expect(readFileSync(join(folder, 'bronnen/export_2021.csv'), 'utf8')).not.toContain('90000')
  const again = await openTestWorkbench(folder)
  await again.loadSources()
  expect(again.state.sources.map(({ manifest, status }) => [manifest.naam, status])).toEqual(
    [...sampleSources, 'export_2021'].map((naam) => [naam, 'geladen']),
  )
  await again.close()
})

it('asks which decimal sign a file has that could be read either way, and adds nothing on a guess', async () => {
  const file = content('Gebied;Bedrag\r\nLeek;1.234\r\nMarum;2.345\r\n')
  const source = {
    fileName: 'bedragen.csv',
    content: file,
    naam: 'bedragen',
    titel: 'Bedragen',
    reading: {},
    columns: {},
  }
  const proposal = await workbench.proposeSource(source)
  expect(proposal.ok && proposal.value.inspection.questions.map(({ kind }) => kind)).toEqual(['decimal-sign'])
  expect((await workbench.addSource(source)).ok).toBe(false)
  const added = await workbench.addSource({ ...source, reading: { decimaal: ',' } })
  const profile = added.ok
    ? added.value.inspection?.columns.find(({ name }) => name === 'bedrag')?.profile
    : null
  expect(profile).toMatchObject({ min: 1234, max: 2345 })
})

it('remembers what the user decided: kind, nature, roles and values that are missing', async () => {
  const added = await workbench.addSource({
    fileName: 'scores.csv',
    content: content('Wijk;Score\r\nLeek;4\r\nMarum;99\r\nNoord;2\r\n'),
    naam: 'scores',
    titel: 'Scores',
    soort: 'tevredenheid',
    aard: 'enquete',
    reading: {},
    columns: { Score: { rol: 'antwoord', ontbrekend: { 99: 'geen antwoord' } } },
  })
  if (!added.ok) throw new Error(added.problem)
  const { manifest, inspection } = added.value
  expect([manifest.soort, manifest.aard, manifest.kolommen?.['Score']]).toEqual([
    'tevredenheid',
    'enquete',
    { als: 'score', rol: 'antwoord', label: 'Score', type: 'number', ontbrekend: { 99: 'geen antwoord' } },
  ])
  expect([inspection?.kind, inspection?.columns[1]?.missing]).toEqual([
    'tevredenheid',
    { 'geen antwoord': 1 },
  ])
  const again = await openTestWorkbench(folder)
  expect(again.state.werkmap.bronnen.at(-1)).toEqual(manifest)
  await again.close()
})

it('remembers which columns were left out, and keeps them out of the next file of the source', async () => {
  const first = 'Wijk;BSN;Score;Telling;anna@voorbeeld.nl\r\nLeek;900000012;4;7;a@voorbeeld.nl\r\n'
  const added = await workbench.addSource({
    fileName: 'kwartaal 1.csv',
    content: content(`${first}Marum;900000024;2;8;b@voorbeeld.nl\r\n`),
    naam: 'kwartaal',
    titel: 'Kwartaal',
    reading: {},
    columns: { Telling: { geladen: false, als: 'telling_oud' } },
  })
  if (!added.ok) throw new Error(added.problem)
  const { kolommen = {}, lezen = {} } = added.value.manifest
  expect(kolommen).toEqual({
    Wijk: { als: 'wijk', label: 'Wijk', type: 'text' },
    BSN: { geladen: false },
    Score: { als: 'score', label: 'Score', type: 'number' },
    Telling: { geladen: false },
  })
  expect(readFileSync(join(folder, 'werkmap.yaml'), 'utf8')).not.toContain('@voorbeeld.nl')
  const next = load(
    utf8('Wijk;BSN;Score;Telling\r\nLeek;900000012;4;7\r\nMarum;900000024;2;9\r\n'),
    'x.csv',
    {
      reading: lezen,
      columns: kolommen,
    },
  )
  expect(next.rows).toEqual([
    { wijk: 'Leek', score: 4 },
    { wijk: 'Marum', score: 2 },
  ])
  const again = await openTestWorkbench(folder)
  await again.loadSources()
  const reread = again.state.sources.at(-1)
  expect([reread?.status, reread?.columns.map(({ name }) => name)]).toEqual(['geladen', ['wijk', 'score']])
  await again.close()
})

it('writes nothing when werkmap.yaml was changed meanwhile, takes the change over, and adds on a second try', async () => {
  const path = join(folder, 'werkmap.yaml')
  const changed = readFileSync(path, 'utf8').replace(/^titel: .*$/m, 'titel: Anders genoemd')
  writeFileSync(path, changed)
  const source = {
    fileName: 'wijken.csv',
    content: content('Wijk;Aantal\r\nNoord;12\r\nZuid;15\r\n'),
    naam: 'wijken',
    titel: 'Wijken',
    reading: {},
    columns: {},
  }
  const refused = await workbench.addSource(source)
  expect(refused.ok ? '' : refused.problem).toContain('er is niets overschreven')
  expect(readFileSync(path, 'utf8')).toBe(changed)
  expect(existsSync(join(folder, 'bronnen/wijken.csv'))).toBe(false)
  expect(workbench.state.werkmap.titel).toBe('Anders genoemd')
  expect((await workbench.addSource(source)).ok).toBe(true)
  expect(readFileSync(path, 'utf8').startsWith(changed.trimEnd())).toBe(true)
})
