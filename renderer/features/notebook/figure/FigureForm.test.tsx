import { useState } from 'react'
import type { ReactNode } from 'react'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { readFiguurKeys } from '../../../../core/notebook/figuurSchema'
import { FigureForm } from './FigureForm'

afterEach(cleanup)

const columns = [
  { name: 'gebied', type: 'text' },
  { name: 'n', type: 'number' },
] as const

interface HeldProps {
  readonly start: string
  readonly maps?: readonly string[]
  readonly onLeave?: () => void
}

/** As the notebook holds it: the text is the truth, the form shows what it says. */
function Held({ start, maps = [], onLeave = () => {} }: HeldProps): ReactNode {
  const [body, setBody] = useState(start)
  const read = readFiguurKeys(body)
  if (!read.ok || read.value.soort === undefined) throw new Error(body)
  return (
    <>
      <FigureForm
        name="trajecten"
        keys={read.value}
        body={body}
        columns={columns}
        roles={[]}
        maps={maps}
        onChange={setBody}
        onLeave={onLeave}
      />
      <pre data-testid="tekst">{body}</pre>
    </>
  )
}

const text = () => screen.getByTestId('tekst').textContent
const start = '# let op\ntitel: Trajecten\nsoort: staaf\nx: n\ny: gebied'
const leave = (label: string, value: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

it('begins at the kind, and offers the columns of the result', () => {
  render(<Held start={start} />)
  expect(document.activeElement).toBe(screen.getByLabelText('Soort'))
  const options = [...(screen.getByLabelText('Kleur') as HTMLSelectElement).options].map(
    ({ text: label }) => label,
  )
  expect(options).toEqual(['Geen', 'gebied', 'n'])
})

it('writes what is filled in, line by line', () => {
  render(<Held start={start} />)
  leave('Titel', 'Trajecten per gebied')
  fireEvent.change(screen.getByLabelText('Volgorde'), { target: { value: 'natuurlijk' } })
  leave('Referentielijn bij', '7,5')
  leave('Naam van de referentielijn', 'Nederland')
  expect(text()).toBe(
    '# let op\ntitel: Trajecten per gebied\nsoort: staaf\nx: n\ny: gebied\nvolgorde: natuurlijk\n' +
      'referentielijn: { waarde: 7.5, label: Nederland }',
  )
  leave('Referentielijn bij', '')
  expect(text()).not.toContain('referentielijn')
})

it('is left with Esc', () => {
  const onLeave = vi.fn<() => void>()
  render(<Held start={start} onLeave={onLeave} />)
  fireEvent.keyDown(screen.getByLabelText('Titel'), { key: 'Escape' })
  expect(onLeave).toHaveBeenCalledOnce()
})

it('keeps the title when it is emptied, and says that a figure needs one', () => {
  render(<Held start={start} />)
  leave('Titel', '')
  expect(screen.getByRole('alert').textContent).toBe('Een figuur heeft een titel nodig.')
  expect(text()).toBe(start)
})

it('changes the kind with the keys that go along, and has a map only where there is a source for it', () => {
  const { unmount } = render(<Held start={start} />)
  fireEvent.change(screen.getByLabelText('Soort'), { target: { value: 'tabel' } })
  expect(text()).toBe('# let op\ntitel: Trajecten\nsoort: tabel')
  fireEvent.click(screen.getByLabelText('gebied'))
  expect(text()).toBe('# let op\ntitel: Trajecten\nsoort: tabel\nkolommen: [ n ]')
  expect(screen.queryByRole('option', { name: 'Kaart' })).toBeNull()
  unmount()
  render(<Held start={start} maps={['gemeenten']} />)
  fireEvent.change(screen.getByLabelText('Soort'), { target: { value: 'kaart' } })
  expect(text()).toBe('# let op\ntitel: Trajecten\nsoort: kaart\nregio: gebied\nwaarde: n\nkaart: gemeenten')
})
