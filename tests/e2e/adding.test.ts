import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, launchBrowserHost, type Launched } from '../support/launch'
import { AddSourcePage } from './pages/addSourcePage'
import { WorkbenchPage } from './pages/workbenchPage'

// A file from elsewhere goes into the werkmap without what identifies people, through both hosts.

const hosts = [
  ['desktop app', launchApp],
  ['browser host', launchBrowserHost],
] as const

// Pass the eleven-test; no such numbers are given out.
const bsns = ['900000012', '900000024', '900000036']

/** As a welfare organisation's system exports it: Windows-1252, semicolons, CR LF. */
const registration = Buffer.from(
  [
    'Trajectnummer;BSN;Naam cliënt;Gebied;ZRM-domein;Startscore;Eindscore;Startdatum;Einddatum',
    `T1;${bsns[0]};Voorbeeld A;Leek;Financiën;2;4;01-09-2020;01-02-2021`,
    `T2;${bsns[1]};Voorbeeld B;Marum;Financiën;3;;02-09-2020;`,
    `T3;${bsns[2]};Voorbeeld C;Leek;Huisvesting;1;2;03-09-2020;04-03-2021`,
    '',
  ].join('\r\n'),
  'latin1',
)
const amounts = Buffer.from('Gebied;Bedrag\r\nLeek;1.234\r\nMarum;2.345\r\n')

describe.each(hosts)('adding a source in the %s', (_name, launch) => {
  let app: Launched
  let desk: WorkbenchPage
  let dialog: AddSourcePage
  let werkmapBefore: string
  const inWerkmap = (path: string) => readFileSync(join(app.werkmap, path), 'utf8')

  beforeAll(async () => {
    app = await launch({})
    desk = new WorkbenchPage(app.page)
    dialog = new AddSourcePage(app.page)
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await desk.ready()
    werkmapBefore = inWerkmap('werkmap.yaml')
  })
  afterAll(() => app?.close())

  it('recognises a registration and leaves out who it is about', async () => {
    await dialog.choose('Registratie 2020-2021.csv', registration)
    await dialog.heading('Registratie van individuele trajecten').waitFor()
    expect(await dialog.isLoaded('BSN')).toBe(false)
    expect(await dialog.isLoaded('Naam cliënt')).toBe(false)
    expect(await dialog.isLoaded('Gebied')).toBe(true)
    expect(await dialog.problemsOfAccess()).toEqual([])
    const seen = await dialog.root.innerText()
    expect([...bsns, 'Voorbeeld A'].filter((secret) => seen.includes(secret))).toEqual([])
    expect(seen).toContain('Financiën')
  })

  it('adds it, opens its tab and says what was done', async () => {
    await dialog.add()
    await app.page
      .getByText(
        'Bron registratie_2020_2021 toegevoegd: 3 rijen; kolommen BSN en Naam cliënt zijn niet meegekomen.',
      )
      .waitFor()
    await app.page.getByRole('heading', { level: 1, name: 'Registratie 2020-2021' }).waitFor()
    const copy = inWerkmap('bronnen/registratie_2020_2021.csv')
    expect([...bsns, 'Voorbeeld'].filter((secret) => copy.includes(secret))).toEqual([])
    expect(copy).toContain('Financiën')
    expect(inWerkmap('werkmap.yaml').startsWith(werkmapBefore.trimEnd())).toBe(true)
  })

  it('can be queried at once, without what was left out', async () => {
    await desk.open('Individuele trajecten: Financiën')
    await desk.done('dimensies')
    await desk.done('gebieden')
    await desk.writeQuery(
      'per_gebied',
      '-- groep: gebied\n-- aantal: n (trajecten)\nSELECT gebied, count(*) AS n FROM registratie_2020_2021 GROUP BY ALL ORDER BY n DESC',
    )
    await desk.run()
    await desk.done('per_gebied')
    await expect.poll(() => desk.column('per_gebied', 1)).toEqual(['2', '1'])
    await desk.writeQuery('per_gebied', 'SELECT bsn FROM registratie_2020_2021')
    await desk.run()
    await desk.cell('per_gebied').getByText('Kolom “bsn” bestaat niet').first().waitFor()
  })

  it('asks the decimal sign of a file that could have either', async () => {
    await dialog.chooseByKeys('bedragen.csv', amounts)
    await dialog.root.getByText('Kies eerst het decimaalteken.').waitFor()
    expect(await dialog.canAdd()).toBe(false)
    await dialog.root.getByRole('radio', { name: /^Punt/ }).check()
    await dialog.root.getByText('1,23 t/m 2,35').waitFor()
    await dialog.root.getByRole('radio', { name: /^Komma/ }).check()
    await dialog.root.getByText('1.234 t/m 2.345').waitFor()
    expect(await dialog.problemsOfAccess()).toEqual([])
    await dialog.add()
    await app.page.getByText('Bron bedragen toegevoegd: 2 rijen.').waitFor()
    expect(inWerkmap('werkmap.yaml')).toMatch(/naam: bedragen\n(?:.*\n)*?.*decimaal: ","/)
  })

  it('asked nothing of the world outside, and wrote no error to the console', () => {
    expect({ outside: app.outsideRequests, errors: app.consoleErrors }).toEqual({ outside: [], errors: [] })
  })
})
