import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { InspectedColumn } from '../../../core/sources/inspection'
import { ColumnTable } from './ColumnTable'

afterEach(cleanup)

const eindscore: InspectedColumn = {
  header: 'Eindscore',
  name: 'eindscore',
  label: 'Eindscore',
  type: 'number',
  unit: 'niveau',
  ownUnit: null,
  proposedMissing: [],
  role: 'eindscore',
  nulls: 25,
  missing: { leeg: 25 },
  valueLabels: {},
  loaded: true,
  transform: null,
  profile: {
    distinct: 2,
    top: [{ value: '2.5', count: 70 }],
    codes: null,
    min: 2.5,
    median: 3,
    max: 4,
    histogram: null,
    weighted: null,
  },
}
const bsn: InspectedColumn = { ...eindscore, header: 'BSN', name: 'bsn', label: 'BSN', loaded: false }

const cells = () => screen.getAllByRole('cell').map((cell) => cell.textContent)

it('tells of each loaded column how full it is, why values are missing and what is in it', () => {
  render(<ColumnTable columns={[eindscore, bsn]} rowCount={100} showsCounts />)
  expect(cells()).toEqual([
    'getalniveau',
    'eindscore',
    '75%',
    '25× leeg',
    '2 verschillend, 2,5 t/m 4, mediaan 32,5 (70)',
  ])
})

it('tells no counts where they may not be shown', () => {
  render(<ColumnTable columns={[eindscore, bsn]} rowCount={100} showsCounts={false} />)
  expect(cells()).toEqual(['getalniveau', 'eindscore'])
})
