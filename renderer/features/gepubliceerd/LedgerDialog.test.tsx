import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { fail, succeed } from '../../../core/bridge/outcome'
import type { Publication } from '../../../core/evidence/ledger/model'
import type { Workbench } from '../../../core/workbench/model'
import { inWorkbench } from '../../testing/inWorkbench'
import { LedgerDialog } from './LedgerDialog'

afterEach(cleanup)

const publication = (over: Partial<Publication>): Publication => ({
  nummer: 1,
  vastgelegd: '2020-11-02',
  feitenblad: 'analyses/armoede/feitenblad.yaml',
  cel: 'trajecten.per_domein',
  bronnen: [],
  voorwaarden: [],
  periode: { van: '2019-09-01', tot: '2020-08-31' },
  groepen: ['zrm_domein'],
  aantallen: [],
  rijen: [['Financiën', 273]],
  ...over,
})

it('[E21] lists what was published and takes one back with a reason only', async () => {
  const annulPublication = vi.fn<Workbench['annulPublication']>((_, reden) =>
    Promise.resolve(reden === '' ? fail('Zeg met een reden waarom.') : succeed(null)),
  )
  const publications = [
    publication({}),
    publication({ nummer: 2, ingetrokken: { op: '2020-12-01', reden: 'verkeerde periode' } }),
  ]
  render(inWorkbench(<LedgerDialog onClose={() => {}} />, { workbench: { publications, annulPublication } }))
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('verkeerde periode'),
    expect.stringContaining('Publicatie 1'),
  ])
  fireEvent.click(screen.getByRole('button', { name: 'Intrekken…' }))
  fireEvent.click(screen.getByRole('button', { name: 'Intrekken' }))
  await screen.findByText('Zeg met een reden waarom.')
  fireEvent.change(screen.getByLabelText('Waarom wordt deze publicatie ingetrokken?'), {
    target: { value: 'dubbel' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Intrekken' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Intrekken' })).toBeNull())
  expect(annulPublication.mock.calls.map(([nummer, reden]) => [nummer, reden])).toEqual([
    [1, ''],
    [1, 'dubbel'],
  ])
})
