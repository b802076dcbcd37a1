import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { flagCodes } from '../../../core/evidence/flags'
import { firstPage } from '../../../core/handleiding/contents'
import { pageOfFlag } from '../../../core/handleiding/page'
import { flag } from '../../testing/builders'
import { inWorkbench } from '../../testing/inWorkbench'
import { NoteGroup } from '../kanttekeningen/NoteGroup'
import { ManualDialog } from './ManualDialog'
import { manual } from './manualPages'

afterEach(cleanup)

const open = (path: string) => render(<ManualDialog start={{ path, anchor: '' }} onClose={() => {}} />)
const page = () => screen.getAllByRole('region').at(-1) as HTMLElement
const read = () => page().getAttribute('aria-label')

it('has every page in its contents, once', () => {
  const { pages, contents } = manual()
  expect(pages.length).toBeGreaterThan(flagCodes.length)
  expect(contents.map(({ page }) => page.path).toSorted()).toEqual(pages.map(({ path }) => path).toSorted())
})

it('follows a link and goes back', () => {
  open(firstPage)
  fireEvent.click(within(page()).getByRole('link', { name: 'Veilig publiceren' }))
  expect(read()).toBe('Veilig publiceren')
  fireEvent.click(screen.getByRole('button', { name: 'Terug' }))
  expect(read()).toBe('Handleiding')
  expect(screen.queryByRole('button', { name: 'Terug' })).toBeNull()
})

it('opens what the search found first with Enter', () => {
  open(firstPage)
  const field = screen.getByRole('searchbox', { name: 'Zoeken in de handleiding' })
  fireEvent.change(field, { target: { value: 'effectieve antwoorden' } })
  fireEvent.submit(field)
  expect(read()).toBe('Weinig effectieve antwoorden')
})

it('says so when nothing is found', () => {
  open(firstPage)
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'kwantumfysica' } })
  expect(screen.getByText('Niets gevonden. Probeer een ander woord.')).toBeDefined()
})

it('opens the page of a caveat from the margin, also of one that was said before', () => {
  const showManual = vi.fn<(place: object) => void>()
  const [low, repeated] = [flag({ code: 'lage-respons' }), flag({ code: 'behoud' })]
  const notes = { cell: 'a', flags: [low], repeated: [repeated] }
  const reasons = { of: () => undefined, give: () => {} }
  render(inWorkbench(<NoteGroup notes={notes} reasons={reasons} />, { showManual }))
  for (const link of screen.getAllByRole('link', { hidden: true })) fireEvent.click(link)
  expect(showManual.mock.calls).toEqual([[pageOfFlag('lage-respons')], [pageOfFlag('behoud')]])
})
