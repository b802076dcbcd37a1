import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { BlockDefinition } from '../../../../core/feitenblad/model'
import type { CellOffer } from '../../../../core/workbench/sheetSession'
import { BlockFields } from './BlockFields'

afterEach(cleanup)

const offers: readonly CellOffer[] = [
  {
    reference: 'trajecten.financien',
    notebook: 'Trajecten',
    title: 'financien',
    isFigure: false,
    columns: ['pct'],
    shares: ['pct'],
  },
]

/** The form of a block that takes over what is filled in; gives what it holds. */
function open(first: BlockDefinition): () => BlockDefinition {
  let held = first
  const keep = (changed: BlockDefinition) => {
    held = changed
  }
  function Form() {
    const [block, setBlock] = useState(first)
    const edit = (changed: BlockDefinition) => {
      keep(changed)
      setBlock(changed)
      return null
    }
    return <BlockFields block={block} offers={offers} onEdit={edit} />
  }
  render(<Form />)
  return () => held
}
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

it('takes consent for a quote away with its key, and says what that means', () => {
  const block = open({ soort: 'citaat', tekst: 'Fijn.', van: 'een inwoner', toestemming: true })
  fireEvent.click(screen.getByRole('checkbox'))
  expect(block()).toEqual({ soort: 'citaat', tekst: 'Fijn.', van: 'een inwoner' })
  expect(screen.getByText('Zonder toestemming wordt dit feitenblad niet geëxporteerd.')).toBeTruthy()
})

it('keeps a count that is no number in the field, out of the sheet, with the reason', () => {
  const reach = { precisie: 'exact', aantal: 25, eenheid: 'gezinnen' } as const
  const block = open({
    soort: 'activiteit',
    naam: 'Inloop',
    bereik: reach,
    aanpak: 'preventief',
    dimensies: [],
  })
  type('Aantal', '25 of zo')
  expect(block()).toMatchObject({ bereik: reach })
  expect(screen.getByText('Vul een heel getal in, zonder punten.')).toBeTruthy()
  type('Aantal', '30')
  type('Hoe zeker het aantal is', 'tussen')
  expect(block()).toMatchObject({ bereik: { precisie: 'tussen', van: 30, tot: 30, eenheid: 'gezinnen' } })
})

it('puts a value of an analysis into a text, a share as a percentage', () => {
  const block = open({ soort: 'tekst', tekst: 'Het is ' })
  const field = screen.getByLabelText<HTMLTextAreaElement>('Tekst')
  field.setSelectionRange(7, 7)
  type('Getal uit een analyse invoegen in Tekst', 'trajecten.financien.pct')
  expect(block()).toEqual({ soort: 'tekst', tekst: 'Het is {{trajecten.financien.pct | procent}}' })
})

it('keeps a reference that leads nowhere as a choice', () => {
  open({ soort: 'figuur', figuur: 'trajecten.weg' })
  expect(screen.getByRole('option').textContent).toBe('trajecten.weg (niet gevonden)')
})

it('adds a goal and takes one away', () => {
  const block = open({ soort: 'doelen', doelen: [{ tekst: 'Minder schulden', doelsoort: 'leerdoel' }] })
  fireEvent.click(screen.getByRole('button', { name: 'Doel toevoegen' }))
  type('Soort van doel 2', 'preventiedoel')
  fireEvent.click(screen.getByRole('button', { name: 'Doel 1 verwijderen' }))
  expect(block()).toEqual({ soort: 'doelen', doelen: [{ tekst: '', doelsoort: 'preventiedoel' }] })
})
