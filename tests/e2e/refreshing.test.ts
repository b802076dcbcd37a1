import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowserHost, type Launched } from '../support/launch'
import { AddSourcePage } from './pages/addSourcePage'
import { NewerFilePage } from './pages/newerFilePage'
import { WorkbenchPage } from './pages/workbenchPage'

// Next quarter's export takes a source's place only after its user saw what it changes.

const head = 'Trajectnummer;BSN;Gebied;ZRM-domein;Startscore;Startdatum'
// Pass the eleven-test; no such numbers are given out.
const bsns = ['900000012', '900000024', '900000036', '900000048', '900000061']
const file = (...lines: readonly string[]) => Buffer.from(`${[head, ...lines].join('\r\n')}\r\n`)
const [t1, t2, t3] = [
  `T1;${bsns[0]};Leek;Financiën;2;01-09-2020`,
  `T2;${bsns[1]};Marum;Financiën;3;02-09-2020`,
  `T3;${bsns[2]};Leek;Huisvesting;1;03-09-2020`,
]
const earlier = file(t1, t2, t3)
/** Two added, one removed, one altered. */
const later = file(
  t1,
  t3.replace(';1;', ';2;'),
  `T4;${bsns[3]};Leek;Financiën;4;04-12-2020`,
  `T5;${bsns[4]};Leek;Financiën;5;05-12-2020`,
)

describe('refreshing a source', () => {
  let app: Launched
  let desk: WorkbenchPage
  let dialog: NewerFilePage
  let before: string
  const inWerkmap = (path: string) => readFileSync(join(app.werkmap, path), 'utf8')
  const view = (name: string) =>
    app.page.getByRole('radiogroup', { name: 'Weergave' }).getByText(name, { exact: true }).click()
  const openSource = () => desk.werkmap.getByRole('button', { name: 'registratie', exact: true }).click()

  beforeAll(async () => {
    app = await launchBrowserHost({})
    desk = new WorkbenchPage(app.page)
    dialog = new NewerFilePage(app.page)
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await desk.ready()
    const adding = new AddSourcePage(app.page)
    await adding.choose('Registratie.csv', earlier)
    await adding.add()
    await desk.open('Individuele trajecten: Financiën')
    await desk.done('dimensies')
    await desk.done('gebieden')
    await desk.writeQuery(
      'per_gebied',
      '-- groep: gebied\n-- aantal: n (trajecten)\nSELECT gebied, count(*) AS n FROM registratie GROUP BY ALL ORDER BY n DESC',
    )
    await desk.run()
    await desk.done('per_gebied')
    await openSource()
    before = inWerkmap('werkmap.yaml')
  })
  afterAll(() => app?.close())

  it('says exactly which rows come, go and change', async () => {
    await dialog.choose('Registratie Q4.csv', later)
    expect(await dialog.counts()).toEqual({ erbij: '2', weg: '1', gewijzigd: '1', gelijk: '1' })
    expect(await dialog.rows('Gewijzigd')).toEqual(['T3 | startscore | 1 | 2'])
    expect(await dialog.rows('Weggevallen')).toEqual(['T2 | Marum | Financiën | 3 | 02-09-2020'])
    expect(await dialog.rows('Erbij gekomen')).toEqual([
      'T4 | Leek | Financiën | 4 | 04-12-2020',
      'T5 | Leek | Financiën | 5 | 05-12-2020',
    ])
    expect(await dialog.problemsOfAccess()).toEqual([])
  })

  it('leaves everything as it is when it is cancelled', async () => {
    await dialog.cancel()
    expect(inWerkmap('werkmap.yaml')).toBe(before)
    await app.page.getByText('3 rijen').first().waitFor()
  })

  it('tells no values and counts of persons in Publicatie', async () => {
    await view('Publicatie')
    await dialog.choose('Registratie Q4.csv', later)
    await dialog.root.getByText('Welke rijen veranderen staat alleen in de weergave Intern').waitFor()
    const shown = await dialog.root.innerText()
    expect(['T3', 'Marum', 'erbij', 'van 3 naar 4'].filter((text) => shown.includes(text))).toEqual([])
    await dialog.cancel()
    await view('Intern')
  })

  it('replaces the copy when accepted, and the notebook that reads it goes stale with the reason', async () => {
    await dialog.choose('Registratie Q4.csv', later)
    await dialog.accept()
    await app.page.getByText('Bron registratie is ververst met Registratie Q4.csv.').waitFor()
    await app.page.getByText('4 rijen').first().waitFor()
    const copy = inWerkmap('bronnen/registratie.csv')
    expect([copy.includes('T5'), copy.includes('T2'), bsns.some((bsn) => copy.includes(bsn))]).toEqual([
      true,
      false,
      false,
    ])
    await desk.werkmap.getByRole('button', { name: /^Individuele trajecten: Financiën/ }).click()
    await desk.cell('per_gebied').getByText('Bron registratie is gewijzigd.').first().waitFor()
  })

  it('offers a file with the columns of a known source as a newer version of it', async () => {
    const adding = new AddSourcePage(app.page)
    await adding.choose('Registratie Q1.csv', later)
    await adding.root.getByText('Dit lijkt een nieuwere versie van').waitFor()
    await adding.root.getByRole('button', { name: 'Vergelijken en verversen' }).click()
    await dialog.root
      .getByText('De tabel bevat al wat er in dit bestand staat: geen rij verandert.')
      .waitFor()
    expect(await dialog.root.getByRole('heading', { name: 'Rijen' }).count()).toBe(0)
    await dialog.cancel()
  })
})
