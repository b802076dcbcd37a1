import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Weergave } from '../../../core/evidence/flags'
import { fail, succeed } from '../../../core/bridge/outcome'
import { createDirectImporter } from '../../../core/sources/importer/directImporter'
import { proposeSource } from '../../../core/workbench/addSource'
import type { NewSource, Workbench } from '../../../core/workbench/model'
import { WorkbenchContext } from '../../app/WorkbenchContext'
import type { WorkbenchTools } from '../../app/WorkbenchContext'
import { createSeries } from '../reeks/series'
import { createSessions, createSheets } from '../../app/sessions'
import { manifest, notebook, source } from '../../testing/builders'
import { fakeItems, fakeBridge, fakeSession, fakeWorkbench, hostInfo } from '../../testing/fakeWorkbench'
import { AddSourceDialog } from './AddSourceDialog'
import { useAddSource } from './useAddSource'

const added: NewSource[] = []
const told: string[] = []
const opened: string[] = []

beforeEach(() => {
  ;[added, told, opened].forEach((list) => list.splice(0))
  // Nothing has a size here; a grid draws only what is on the screen.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

// 900000012 and 900000024 pass the eleven-test; no such numbers are given out.
const registratie =
  'Trajectnummer;BSN;Gebied;Startscore;Startdatum\r\nT1;900000012;Leek;2;01-09-2019\r\nT2;900000024;Marum;3;02-09-2019\r\n'
const bedragen = 'Gebied;Bedrag\r\nLeek;1.234\r\nMarum;2.345\r\n'

const csv = (name: string, text: string) => new File([text], name, { type: 'text/csv' })

/** The dialog over a workbench that proposes for real and records what it is asked to add. */
function renderDialog(over: Partial<Workbench> = {}, weergave: Weergave = 'intern') {
  const workbench: Workbench = {
    ...fakeWorkbench(fakeSession(notebook([]))),
    proposeSource: (file, run) => proposeSource(createDirectImporter(), file, new Set(['trajecten']), run),
    addSource: (asked) => {
      added.push(asked)
      return Promise.resolve(succeed(source({ manifest: manifest({ naam: asked.naam }), rowCount: 2 })))
    },
    ...over,
  }
  const tools: WorkbenchTools = {
    ...{
      workbench,
      bridge: fakeBridge(),
      host: hostInfo,
      sessions: createSessions(workbench),
      sheets: createSheets(workbench),
    },
    ...{
      weergave,
      scheme: 'licht',
      newer: { pick: () => undefined, offer: () => undefined },
      pickSource: () => {},
      items: fakeItems,
      checkExport: () => {},
      series: { store: createSeries(workbench), show: () => {}, start: () => {} },
      offer: () => {},
      showCursor: () => {},
      showManual: () => {},
    },
    open: (tab) => void opened.push(tab.kind === 'bron' ? tab.name : tab.kind),
    tell: (sentence) => void told.push(sentence),
  }
  const Harness = () => <AddSourceDialog {...useAddSource(tools)} />
  render(
    <WorkbenchContext value={tools}>
      <Harness />
    </WorkbenchContext>,
  )
}

function openDialog(files: readonly File[], ...how: Parameters<typeof renderDialog>) {
  renderDialog(...how)
  fireEvent.change(screen.getByLabelText('Bestanden om toe te voegen'), { target: { files } })
  return screen.findByRole('dialog', { name: 'Bron toevoegen' })
}

const toevoegen = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Toevoegen' })
const schakelaar = (header: string) =>
  screen.getByRole<HTMLInputElement>('switch', { name: `Kolom ${header} laden` })
const veld = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label })

it('shows what the file is and leaves personal columns out', async () => {
  const dialog = await openDialog([csv('Export 2021.csv', registratie)])
  await within(dialog).findByRole('heading', { name: 'Registratie van individuele trajecten' })
  expect(schakelaar('BSN').checked).toBe(false)
  expect(schakelaar('Gebied').checked).toBe(true)
  expect(dialog.textContent).toContain('BSN: wordt niet geladen')
  expect(dialog.textContent).not.toContain('9000000')
  fireEvent.click(toevoegen())
  await waitFor(() =>
    expect(told).toEqual(['Bron export_2021 toegevoegd: 2 rijen; kolom BSN is niet meegekomen.']),
  )
  expect(added.map(({ naam, titel, columns }) => ({ naam, titel, columns }))).toEqual([
    { naam: 'export_2021', titel: 'Export 2021', columns: {} },
  ])
  expect(opened).toEqual(['export_2021'])
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('says what loading a personal column means, and proposes anew when it is switched on', async () => {
  const dialog = await openDialog([csv('export.csv', registratie)])
  await within(dialog).findByText('Persoonsgegevens')
  expect(dialog.textContent).toContain('dan komen ze leesbaar in de kopie in de werkmap')
  fireEvent.click(schakelaar('BSN'))
  expect([schakelaar('BSN').checked, toevoegen().disabled]).toEqual([true, true])
  await within(dialog).findByText(/wordt geladen zoals het er staat/)
  expect(dialog.textContent).toContain('900000012')
  fireEvent.click(schakelaar('Gebied'))
  await waitFor(() => expect(toevoegen().disabled).toBe(false))
  fireEvent.click(toevoegen())
  await waitFor(() =>
    expect(told).toEqual(['Bron export toegevoegd: 2 rijen; kolom Gebied is niet meegekomen.']),
  )
  expect(added[0]?.columns).toEqual({ BSN: { geladen: true }, Gebied: { geladen: false } })
})

it('says why a birth date cannot come along when there is no day to count to', async () => {
  const dialog = await openDialog([csv('leden.csv', 'Lid;Geboortedatum\r\nA;01-02-1980\r\nB;03-04-1990\r\n')])
  await within(dialog).findByText('Persoonsgegevens')
  expect([schakelaar('Geboortedatum').checked, schakelaar('Geboortedatum').disabled]).toEqual([false, true])
  expect(dialog.textContent).toContain('Een leeftijd kan niet: er is geen kolom met een startdatum')
})

it('reckons ages at the end of the period, as soon as that is filled in', async () => {
  const dialog = await openDialog([csv('leden.csv', 'Lid;Geboortedatum\r\nA;01-02-1980\r\nB;31-08-1990\r\n')])
  await within(dialog).findByText('Persoonsgegevens')
  fireEvent.change(veld('Van'), { target: { value: '01-09-2019' } })
  fireEvent.change(veld('Tot en met'), { target: { value: '31-08-2020' } })
  await within(dialog).findByText(/wordt een leeftijd/)
  const rijen = () => screen.getByRole('grid', { name: 'De rijen die worden geladen' }).textContent
  await waitFor(() => expect(rijen()).toMatch(/2A40.*3B30$/))
  fireEvent.change(veld('Tot en met'), { target: { value: '30-08-2020' } })
  await waitFor(() => expect(rijen()).toMatch(/2A40.*3B29$/))
})

it('adds nothing before the decimal sign is chosen, and shows what each choice makes of the values', async () => {
  const dialog = await openDialog([csv('bedragen.csv', bedragen)])
  const komma = await within(dialog).findByRole<HTMLInputElement>('radio', { name: /^Komma/ })
  expect(komma.parentElement?.textContent).toBe('Komma1.234 wordt 12342.345 wordt 2345')
  const punt = screen.getByRole('radio', { name: /^Punt/ })
  expect(punt.parentElement?.textContent).toBe('Punt1.234 wordt 1,2342.345 wordt 2,345')
  expect([toevoegen().disabled, komma.checked]).toEqual([true, false])
  expect(dialog.textContent).toContain('Kies eerst het decimaalteken.')
  fireEvent.click(punt)
  await within(dialog).findByText('1,23 t/m 2,35')
  fireEvent.click(komma)
  await within(dialog).findByText('1.234 t/m 2.345')
  expect(toevoegen().disabled).toBe(false)
  fireEvent.click(toevoegen())
  await waitFor(() => expect(added[0]?.reading).toEqual({ decimaal: ',' }))
})

it('keeps everything that was filled in when adding fails, and says why', async () => {
  const problem = 'werkmap.yaml is intussen door iets anders gewijzigd; er is niets overschreven.'
  const dialog = await openDialog([csv('export.csv', registratie)], {
    addSource: () => Promise.resolve(fail(problem)),
  })
  fireEvent.change(await within(dialog).findByRole('textbox', { name: 'Titel' }), {
    target: { value: 'Trajecten van 2021' },
  })
  fireEvent.click(toevoegen())
  expect((await within(dialog).findByRole('alert')).textContent).toBe(problem)
  expect(veld('Titel').value).toBe('Trajecten van 2021')
  expect([toevoegen().disabled, told]).toEqual([false, []])
})

it('refuses a name that is taken and half a period', async () => {
  const dialog = await openDialog([csv('export.csv', registratie)])
  await within(dialog).findByText('Persoonsgegevens')
  fireEvent.change(veld('Naam in SQL'), { target: { value: 'trajecten' } })
  fireEvent.change(veld('Van'), { target: { value: '01-09-2019' } })
  fireEvent.click(toevoegen())
  expect(
    within(dialog)
      .getAllByRole('alert')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'De naam trajecten is al van een andere bron. Kies een andere naam.',
    'Vul beide dagen in, of geen van beide.',
  ])
  fireEvent.change(veld('Naam in SQL'), { target: { value: 'trajecten_2021' } })
  fireEvent.change(veld('Tot en met'), { target: { value: '31-08-2020' } })
  fireEvent.click(toevoegen())
  await waitFor(() => expect(added[0]?.peilperiode).toEqual({ van: '2019-09-01', tot: '2020-08-31' }))
})

it('shows no values of persons in Publicatie', async () => {
  const dialog = await openDialog([csv('export.csv', registratie)], {}, 'publicatie')
  await within(dialog).findByText('Persoonsgegevens')
  expect(dialog.textContent).not.toContain('Marum')
})

it('says what is wrong with a table that does not fit and lets it be read otherwise', async () => {
  const dialog = await openDialog([csv('scheef.csv', 'a;b;c\r\n1;2;3\r\n4;5;6;7\r\n6;7;8\r\n')])
  expect((await within(dialog).findByRole('alert')).textContent).toMatch(/meer of minder velden.*rij 3/)
  expect(toevoegen().disabled).toBe(true)
  const unequal = screen.getByRole('combobox', { name: 'Rijen met te veel of te weinig velden' })
  fireEvent.change(unequal, { target: { value: 'apart' } })
  await waitFor(() => expect(within(dialog).queryByRole('alert')).toBeNull())
  fireEvent.click(within(dialog).getByText('Niet in de tabel'))
  await within(dialog).findByText('Heeft meer velden dan er kolommen zijn, en is niet gelezen.')
})

it('takes several files one after another, and one can be left out', async () => {
  const dialog = await openDialog([csv('een.csv', registratie), csv('twee.csv', bedragen)])
  await within(dialog).findByText('Hierna nog 1 bestand')
  fireEvent.click(screen.getByRole('button', { name: 'Overslaan' }))
  await screen.findByText('twee.csv')
  expect(screen.queryByRole('button', { name: 'Overslaan' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
  expect([screen.queryByRole('dialog'), added]).toEqual([null, []])
})

it('refuses a file that is too large before reading it', async () => {
  const file = csv('groot.csv', 'a')
  Object.defineProperty(file, 'size', { value: 501 * 1024 * 1024 })
  const read = vi.spyOn(file, 'slice')
  const dialog = await openDialog([file])
  expect((await within(dialog).findByRole('alert')).textContent).toContain('501 MB groot; de grens is 500 MB')
  expect(read).not.toHaveBeenCalled()
})

it('takes a file that is dropped on the window', async () => {
  renderDialog()
  const dataTransfer = { types: ['Files'], files: [csv('export.csv', registratie)] }
  fireEvent.dragOver(document.body, { dataTransfer })
  expect(screen.getByText('Laat los om als bron toe te voegen')).toBeTruthy()
  fireEvent.drop(document.body, { dataTransfer })
  await screen.findByText('Persoonsgegevens')
})

it('takes a proposed code as missing only when it is switched on, and shows the effect', async () => {
  const dialog = await openDialog([
    csv('scores.csv', 'Wijk;Score\r\nA;1\r\nB;2\r\nC;3\r\nD;4\r\nE;5\r\nF;99\r\n'),
  ])
  const code = await within(dialog).findByRole<HTMLInputElement>('switch', {
    name: '“99” telt als ontbrekend in Score',
  })
  const rijen = () => screen.getByRole('grid', { name: 'De rijen die worden geladen' }).textContent
  expect([code.checked, rijen()?.endsWith('7F99')]).toEqual([false, true])
  fireEvent.click(code)
  await waitFor(() => expect(rijen()?.endsWith('7Fontbreekt: code 99')).toBe(true))
  fireEvent.click(toevoegen())
  await waitFor(() => expect(added[0]?.columns).toEqual({ Score: { ontbrekend: { 99: 'code 99' } } }))
})

it('says which value does not fit a chosen type, keeps the table in sight and takes the choice back', async () => {
  const dialog = await openDialog([csv('wijken.csv', 'Wijk;Aantal\r\nNoord;12\r\nZuid;15\r\n')])
  fireEvent.click(await within(dialog).findByRole('button', { name: 'Kolom Wijk wijzigen' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'Type' }), { target: { value: 'number' } })
  expect((await within(dialog).findByRole('alert')).textContent).toContain('rij 2, kolom “Wijk”: “Noord”')
  expect([toevoegen().disabled, dialog.textContent?.includes('12 t/m 15')]).toEqual([true, true])
  fireEvent.click(screen.getByRole('button', { name: 'Neem de laatste keuze terug' }))
  await waitFor(() => expect(toevoegen().disabled).toBe(false))
  expect(within(dialog).queryByRole('alert')).toBeNull()
})

it('lists what was left out line by line, and takes a footer back in as a row', async () => {
  const dialog = await openDialog([
    csv('t.csv', 'Titel\r\nWijk;Aantal;Deel\r\nNoord;12;1\r\n* alles samen\r\nBron: CBS\r\n'),
  ])
  fireEvent.click(await within(dialog).findByText('Niet in de tabel'))
  const lines = () =>
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(lines()).toEqual(
    expect.arrayContaining([
      'rij 1TitelStaat boven de tabel.Hier begint de kop: rij 1',
      'rij 4* alles samenStaat onder de tabel.Is een rij: rij 4',
      'rij 5Bron: CBSStaat onder de tabel.Is een rij: rij 5',
    ]),
  )
})

it('says on top that another table is in the file, and reads that one instead', async () => {
  const dialog = await openDialog([
    csv('t.csv', 'Wijk;Aantal\r\nNoord;12\r\nZuid;15\r\n\r\nKern;Huizen\r\nLeek;30\r\nMarum;40\r\n'),
  ])
  const other = within(await within(dialog).findByRole('region', { name: 'Er staat nog een tabel in' }))
  expect(other.getByRole('listitem').textContent).toBe(
    'vanaf rij 5Staat nog een tabel, van 3 rijen.Deze tabel lezen: vanaf rij 5',
  )
  fireEvent.click(other.getByRole('button'))
  await waitFor(() => expect(schakelaar('Huizen')).toBeDefined())
  expect(within(dialog).queryByRole('region', { name: 'Er staat nog een tabel in' })).toBeNull()
})

it('takes the kind and nature that the user chooses, with roles to choose from', async () => {
  const dialog = await openDialog([csv('wijken.csv', 'Wijk;Aantal\r\nNoord;12\r\nZuid;15\r\n')])
  await within(dialog).findByText(/1 ding vraagt je aandacht/)
  fireEvent.change(screen.getByRole('combobox', { name: 'Soort' }), { target: { value: 'din' } })
  await within(dialog).findByRole('heading', { name: 'Doelen-inspanningennetwerk' })
  await within(dialog).findByText(/Niets vraagt je aandacht/)
  fireEvent.click(screen.getByRole('button', { name: 'Kolom Wijk wijzigen' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'Rol' }), { target: { value: 'doel' } })
  fireEvent.blur(screen.getByRole('combobox', { name: 'Rol' }))
  await waitFor(() => expect(toevoegen().disabled).toBe(false))
  fireEvent.click(toevoegen())
  await waitFor(() =>
    expect(added.map(({ soort, columns }) => [soort, columns])).toEqual([['din', { Wijk: { rol: 'doel' } }]]),
  )
})
