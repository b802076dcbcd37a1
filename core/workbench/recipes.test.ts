import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../tests/support/testWorkbench'
import { sha256Hex } from '../sources/sha256'
import type { Workbench } from './model'

const folder = copySampleWerkmap()
const bytes = (text: string) => new TextEncoder().encode(text)

/** Writes a file and gives its source for werkmap.yaml. */
function addFile(name: string, text: string, more: string): string {
  writeFileSync(join(folder, `sample-data/${name}.csv`), text)
  return `  - naam: ${name}\n    titel: Bron ${name}\n    pad: sample-data/${name}.csv\n    sha256: ${sha256Hex(bytes(text))}\n${more
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}`
}

const cross = 'Gemeente;2018;2019*\nGM0015;10;11\nGM0053;8;9\n'
const list =
  'code_van;code_naar;jaar_naar;adressen\n0015;1969;2019;100\n0053;1969;2019;25\n0053;1966;2019;75\n'
const sources = [
  // Named before what it reads.
  addFile(
    'omgerekend',
    cross,
    [
      'soort: overig',
      'aard: integraal',
      'stappen:',
      '  - { stap: naar_lang, behalve: [gemeente], naam: jaar, waarde: aantal }',
      '  - { stap: herindeling, regio: gemeente, indeling: wijziging, gewicht: adressen, per: [jaar], optellen: [aantal] }',
    ].join('\n'),
  ),
  addFile('wijziging', list, 'soort: regio-indeling\naard: hulptabel'),
  addFile(
    'namen',
    'code;naam\n1699;Noordenveld\n1969;WESTERKWARTIER\n',
    'soort: regio-indeling\naard: hulptabel',
  ),
  addFile(
    'verhuld',
    'Zrm domein;Gebied\nx;y\n',
    'soort: overig\naard: hulptabel\nstappen:\n  - { stap: stapel, bronnen: [trajecten] }',
  ),
  addFile(
    'ring_een',
    'a;b\n1;2\n',
    'soort: overig\naard: hulptabel\nstappen: [{ stap: stapel, bronnen: [ring_twee] }]',
  ),
  addFile(
    'ring_twee',
    'a;b\n1;2\n',
    'soort: overig\naard: hulptabel\nstappen: [{ stap: stapel, bronnen: [ring_een] }]',
  ),
]

let workbench: Workbench
const state = (name: string) => workbench.state.sources.find(({ manifest }) => manifest.naam === name)!
const columns = (name: string) => state(name).columns.map((column) => column.name)

async function query(sql: string, roles = '') {
  const path = `analyses/armoede/poging-${Math.abs(sql.length)}.md`
  writeFileSync(
    join(folder, path),
    `---\nformaat: 1\ntitel: t\nthema: armoede\nbronnen: []\n---\n\n\`\`\`sql naam=cel\n${roles}${sql}\n\`\`\`\n`,
  )
  const opened = await workbench.openNotebook(path)
  if (!opened.ok) throw new Error(opened.problem)
  await opened.value.run('alles')
  const cell = opened.value.state.cells.find((one) => one.cell.id === 'cel')!
  await opened.value.close()
  return cell
}

beforeAll(async () => {
  const path = join(folder, 'werkmap.yaml')
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\n${sources.join('\n')}`)
  workbench = await openTestWorkbench(folder)
  await workbench.loadSources()
}, 300_000)
afterAll(() => workbench.close())

describe('a source with steps', () => {
  it('loads after what its steps read, and SQL sees the last table only', async () => {
    expect(state('omgerekend').problem).toBeNull()
    expect(columns('omgerekend')).toEqual([
      'gemeente',
      'jaar',
      'jaar_begin',
      'jaar_status',
      'aantal',
      'aantal_reden',
      'herindeling',
    ])
    // 2018: 10 + 8 × 25/100, and 8 × 75/100; 2019 is of the new municipalities already, whatever code it has.
    const cell = await query('SELECT gemeente, jaar, aantal FROM omgerekend ORDER BY ALL')
    expect(cell.output?.table.rows.map((row) => Object.values(row))).toEqual([
      ['GM0015', '2019', 11],
      ['GM0053', '2019', 9],
      ['GM1966', '2018', 6],
      ['GM1969', '2018', 12],
    ])
  })

  it('puts the flag reeksbreuk on figures that read it, and names the list among their sources', async () => {
    const cell = await query('SELECT sum(aantal) AS n FROM omgerekend')
    expect(cell.output?.sources.map(({ naam }) => naam)).toEqual(['omgerekend', 'wijziging'])
    expect(
      cell.output?.assessment.flags
        .filter(({ code }) => code === 'reeksbreuk')
        .map(({ evidence }) => evidence),
    ).toEqual([{ bron: 'omgerekend', indeling: 'wijziging', gewicht: 'adressen', verdeeld: ['aantal: 44%'] }])
  })

  it('is as protected as the registration that was stacked under it', async () => {
    const cell = await query(
      'SELECT zrm_domein, count(*) AS n FROM verhuld GROUP BY ALL',
      '-- groep: zrm_domein\n-- aantal: n (trajecten)\n',
    )
    expect(cell.output?.assessment.flags.map(({ code }) => code)).toContain('onthullingsrisico')
    expect(columns('verhuld')).not.toContain('bsn')
  })

  it('cannot read itself through another: both say so, the rest loads', () => {
    expect(state('ring_een').problem).toBe(
      'De stappen van deze bronnen lezen elkaar in een kring: ring_een, ring_twee. Haal bij één ervan die stap weg in werkmap.yaml.',
    )
    expect(state('ring_twee').status).toBe('fout')
    expect(state('trajecten').status).toBe('geladen')
  })

  it('cannot be read past its steps, and no query reaches the table as it was read', async () => {
    expect((await query('SELECT * FROM "omgerekend zoals gelezen"')).error?.text).toContain(
      'Er is geen bron of cel met de naam omgerekend zoals gelezen.',
    )
  })
})

it('gemeente_naam knows what the lists of regions know', async () => {
  const cell = await query(
    "SELECT gemeente_naam('GM1699') AS a, gemeente_naam(1969) AS b, gemeente_naam('0014') AS c, gemeente_naam('GM9999') AS d",
  )
  expect(cell.output?.table.rows).toEqual([
    { a: 'Noordenveld', b: 'WESTERKWARTIER', c: 'Groningen', d: null },
  ])
})

describe('changing the steps of a source', () => {
  it('shows each table on the way without changing anything', async () => {
    const tried = await workbench.trySteps('kinderen_lage_inkomens', [
      { stap: 'eenheid', kolommen: ['kinderen'], naar: 'aantal' },
    ])
    expect(tried.ok && tried.value.tables.map(({ rowCount, rows }) => [rowCount, rows[0]?.kinderen])).toEqual(
      [
        [42, 290],
        [42, 290_000],
      ],
    )
    expect(columns('kinderen_lage_inkomens')).toContain('kinderen')
  })

  it('keeps what was read when a step cannot be done, so that it can be mended; what rests on it says why', async () => {
    expect(
      (await workbench.saveSteps('wijziging', [{ stap: 'eenheid', kolommen: ['verdwenen'], naar: 'euro' }]))
        .ok,
    ).toBe(true)
    expect(state('wijziging').problem).toBe(
      'Stap 1 (eenheid): kolom “verdwenen” is er niet in wijziging; wel: code_van, code_naar, jaar_naar, adressen.',
    )
    expect(state('omgerekend').problem).toBe(
      'Stap 2 (herindeling): bron wijziging is er niet, of is zelf niet geladen.',
    )
    expect((await query('SELECT 1 AS n FROM wijziging')).error?.text).toContain(
      'Bron wijziging is er niet: Stap 1',
    )
    const tried = await workbench.trySteps('wijziging', [])
    expect(tried.ok && tried.value.tables.map(({ rowCount }) => rowCount)).toEqual([3])
    expect((await workbench.saveSteps('wijziging', [])).ok).toBe(true)
    expect([state('wijziging').status, state('omgerekend').status]).toEqual(['geladen', 'geladen'])
    expect(readFileSync(join(folder, 'werkmap.yaml'), 'utf8')).not.toContain('verdwenen')
  })

  it('gives the values of a column after steps, to choose from', async () => {
    const values = await workbench.valuesAfter(
      'omgerekend',
      [{ stap: 'naar_lang', behalve: ['gemeente'], naam: 'jaar', waarde: 'aantal' }],
      'jaar',
    )
    expect(values).toEqual({ ok: true, value: ['2018', '2019'] })
  })
})

describe('what the program proposes', () => {
  const proposed = async (name: string, done = state(name).manifest.stappen ?? []) =>
    (await workbench.proposeSteps(name, done)).map(({ step, grounds }) => [step, grounds[0]])

  it('a crosstab becomes long', async () => {
    expect(await proposed('omgerekend', [])).toContainEqual([
      { stap: 'naar_lang', behalve: ['gemeente'], naam: 'jaar', waarde: 'waarde' },
      '2 kolommen met getallen hebben een jaar als kop: 2018, 2019*.',
    ])
  })

  it('regions get codes, with the lists that are there', async () => {
    expect(await proposed('lage_inkomens')).toContainEqual([
      {
        stap: 'regio',
        kolom: 'regio',
        indeling: ['gemeenten_schematisch', 'herindeling', 'wijziging', 'namen'],
      },
      '“regio” bevat regio’s; met codes erbij is de tabel te koppelen aan andere.',
    ])
  })

  it('nothing for a registration', async () => {
    expect(await proposed('trajecten')).toEqual([])
  })
})
