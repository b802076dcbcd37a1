import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { fail, succeed } from '../../../core/bridge/outcome'
import type { Inspection } from '../../../core/sources/inspection'
import type { SourceState, Workbench } from '../../../core/workbench/model'
import { column, manifest, source } from '../../testing/builders'
import { inWorkbench } from '../../testing/inWorkbench'
import { OwnWords } from './OwnWords'

afterEach(cleanup)

const answers = source({
  manifest: manifest({ naam: 'enquete', aard: 'enquete' }),
  rowCount: 40,
  inspection: {
    columns: [column({ name: 'toelichting', header: 'Toelichting', type: 'text' })],
    privacy: [
      { header: 'Toelichting', detector: 'vrije-tekst', action: 'geladen', ground: 'Zinnen over personen.' },
    ],
  } as unknown as Inspection,
})

const shown = (letOut: Workbench['letOut'], over: Partial<SourceState> = {}) =>
  render(inWorkbench(<OwnWords source={{ ...answers, ...over }} />, { workbench: { letOut } }))

it('lets a column in people’s own words out when its box is ticked, and says why when that can’t be written', async () => {
  const asked: unknown[] = []
  shown((...one) => {
    asked.push(one)
    return Promise.resolve(fail('werkmap.yaml is intussen gewijzigd.'))
  })
  const box = screen.getByRole('checkbox', { name: 'Toelichting' })
  expect(box).toHaveProperty('checked', false)
  fireEvent.click(box)
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toBe('werkmap.yaml is intussen gewijzigd.'),
  )
  expect(asked).toEqual([['enquete', 'Toelichting', true]])
})

it('keeps in a column that was let out when its box is emptied', async () => {
  const asked: unknown[] = []
  const letsOut = manifest({
    naam: 'enquete',
    aard: 'enquete',
    kolommen: { Toelichting: { als: 'toelichting', naar_buiten: true } },
  })
  shown(
    (...one) => {
      asked.push(one)
      return Promise.resolve(succeed(null))
    },
    { manifest: letsOut },
  )
  fireEvent.click(screen.getByRole('checkbox', { name: 'Toelichting', checked: true }))
  await waitFor(() => expect(asked).toEqual([['enquete', 'Toelichting', false]]))
})

it('asks nothing of a source that isn’t about persons', () => {
  shown(() => Promise.resolve(succeed(null)), { manifest: manifest({ naam: 'x', aard: 'integraal' }) })
  expect(screen.queryByRole('checkbox')).toBeNull()
})
