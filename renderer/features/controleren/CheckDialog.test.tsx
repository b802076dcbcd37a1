import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Verification } from '../../../core/verification/result'
import { CheckDialog } from './CheckDialog'
import { createCheck } from './check'

afterEach(cleanup)

const figure: Verification['herkomst'] = {
  formaat: 1,
  soort: 'figuur',
  figuur: 'domeinen',
  titel: 'Trajecten per domein',
  notebook: 'analyses/armoede/individuele-trajecten.md',
  tekst: '',
  sql: [],
  parameters: { van: '2019-09-01' },
  bronnen: [
    {
      naam: 'trajecten',
      titel: 'Trajectregistratie',
      sha256: 'a'.repeat(64),
      uitgever: 'Welzijnsorganisatie',
      peilperiode: { van: '2019-09-01', tot: '2020-08-31' },
    },
  ],
  engine: 'v1.4.3',
  n: ['n = 718 trajecten'],
  voorbehouden: [],
  ingehouden: null,
  gegevens: { sha256: 'b'.repeat(64), kolommen: [], rijen: [], beschermd: [] },
}

async function check(found: Verification, content = 'x') {
  const state = createCheck({ verifyExport: () => Promise.resolve(found) })
  render(<CheckDialog state={state} input={{ current: null }} pick={() => {}} offer={() => {}} />)
  await act(() => state.begin(new File([content], 'domeinen.svg')))
  return screen.getByRole('dialog')
}

it('says which number differs, from what to what, because of what, and where the file is from', async () => {
  const dialog = await check({
    uitslag: 'gewijzigd',
    verschillen: [
      { soort: 'bestand' },
      {
        soort: 'getal',
        cel: 'domeinen',
        groep: { domein: 'Financiën' },
        kolom: 'n',
        oud: 273,
        nieuw: 272,
        verschil: -1,
        beschermd: { oud: false, nieuw: false },
        oorzaken: [{ soort: 'bron', naam: 'trajecten' }],
      },
    ],
    toelichting: [],
    herkomst: figure,
  })
  expect(within(dialog).getByRole('status').textContent).toContain('Gewijzigd: wat het bestand laat zien')
  const cells = within(dialog).getByRole('row', { name: /Financiën/ })
  expect(cells.textContent).toBe('Financiënn273272−1trajecten')
  expect(within(dialog).getByRole('region', { name: 'Andere verschillen' }).textContent).toContain(
    'Het bestand is bewerkt of opnieuw opgeslagen',
  )
  expect(within(dialog).getByRole('region', { name: 'Herkomst volgens het bestand' }).textContent).toContain(
    'Trajectregistratie, Welzijnsorganisatie · 1 september 2019 tot en met 31 augustus 2020 · kenmerk aaaaaaaaaaaa',
  )
})

it('says why a file cannot be checked', async () => {
  const why = 'In dit bestand staat geen herkomst.'
  const dialog = await check({
    uitslag: 'niet-te-controleren',
    verschillen: [],
    toelichting: [why],
    herkomst: null,
  })
  expect(within(dialog).getByRole('status').textContent).toContain('Niet te controleren')
  expect(within(dialog).getByText(why)).toBeTruthy()
})

it('leaves a verdict be that comes after it was closed', async () => {
  let give: (found: Verification) => void = () => {}
  const state = createCheck({ verifyExport: () => new Promise((resolve) => (give = resolve)) })
  const running = state.begin(new File(['x'], 'a.svg'))
  await Promise.resolve()
  state.close()
  await new Promise((resolve) => setTimeout(resolve))
  give({ uitslag: 'gelijk', verschillen: [], toelichting: [], herkomst: null })
  await running
  expect(state.state).toEqual({ step: 'rust' })
})
