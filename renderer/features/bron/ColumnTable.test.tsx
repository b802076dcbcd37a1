import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { column } from '../../testing/builders'
import { ColumnTable } from './ColumnTable'

afterEach(cleanup)

const eindscore = column({
  name: 'eindscore',
  label: 'Eindscore',
  header: 'Eindscore',
  type: 'number',
  unit: 'niveau',
  role: 'eindscore',
  nulls: 25,
  missing: { leeg: 20, 'x (geheim)': 5 },
  profile: {
    distinct: 2,
    top: [
      { value: '2.5', count: 70 },
      { value: '4', count: 5 },
    ],
    codes: ['2.5', '4'],
    min: 2.5,
    median: 2.5,
    max: 4,
    histogram: {
      step: 1,
      bins: [
        { from: 2, to: 3, count: 70 },
        { from: 3, to: 4, count: 5 },
      ],
    },
    weighted: null,
  },
})
const vraag = column({
  name: 'gezond',
  label: 'Ervaren gezondheid',
  type: 'number',
  valueLabels: { 1: 'goed', 2: 'matig' },
  profile: {
    distinct: 2,
    top: [
      { value: '1', count: 60 },
      { value: '2', count: 40 },
    ],
    codes: ['1', '2'],
    min: 1,
    median: 1,
    max: 2,
    histogram: null,
    weighted: {
      n: 100,
      answers: [
        { value: '1', n: 60, share: 0.7 },
        { value: '2', n: 40, share: 0.3 },
      ],
    },
  },
})
const bsn = column({ name: 'bsn', loaded: false })

const cells = () => screen.getAllByRole('cell').map((cell) => cell.textContent)

it('tells of each loaded column in one line how full it is, why values are missing and what is in it', () => {
  render(<ColumnTable columns={[eindscore, vraag, bsn]} rowCount={100} showsCounts />)
  expect(cells()).toEqual([
    'getalniveau',
    'eindscore',
    '75%',
    '20× leegen nog 1 reden',
    '2,5 t/m 4',
    'getal',
    '',
    '100%',
    '',
    'goed · matig',
  ])
})

it('opens a column with its distribution in a picture, in words and in numbers', () => {
  render(<ColumnTable columns={[eindscore]} rowCount={100} showsCounts />)
  fireEvent.click(screen.getByRole('button', { name: /eindscore/ }))
  screen.getByRole('img', { name: 'Verdeling van 75 waarden in 2 vakken; de meeste (70) in 2 tot 3.' })
  const facts = screen.getAllByRole('definition').map((fact) => fact.textContent)
  expect(facts).toEqual(['Eindscore', '75 (75%)', '20 (20%)', '5 (5%)', '2', '2,5', '2,5', '4'])
})

it('opens a question of a survey with its answers in words, and their weighted shares', () => {
  render(<ColumnTable columns={[vraag]} rowCount={100} showsCounts />)
  fireEvent.click(screen.getByRole('button', { name: /gezond/ }))
  const table = screen.getAllByRole('table').at(-1) as HTMLElement
  expect(
    within(table)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(['WaardeBetekenisAantalAandeelGewogen', '1goed6060%70%', '2matig4040%30%'])
})

it('tells no counts where they may not be shown, and opens nothing', () => {
  render(<ColumnTable columns={[eindscore, bsn]} rowCount={100} showsCounts={false} />)
  expect(cells()).toEqual(['getalniveau', 'eindscore'])
  expect(screen.queryByRole('button')).toBeNull()
})

it('finds a column among many', () => {
  const many = Array.from({ length: 120 }, (_, at) => column({ name: `vraag_${at}` }))
  render(<ColumnTable columns={many} rowCount={10} showsCounts />)
  fireEvent.change(screen.getByRole('searchbox', { name: 'Kolommen zoeken' }), {
    target: { value: 'vraag_11' },
  })
  expect(screen.getByRole('status').textContent).toBe('11 van 120 kolommen')
})
