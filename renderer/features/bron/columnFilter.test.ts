import { expect, it } from 'vitest'
import { column } from '../../testing/builders'
import { filterColumns, noFilter } from './columnFilter'

const columns = [
  column({ name: 'client', label: 'Cliënt (pseudoniem)', role: 'client' }),
  column({ name: 'leeftijd', label: 'Leeftijd', type: 'number', unit: 'jaar', nulls: 3 }),
  column({ name: 'startdatum', label: 'Startdatum', type: 'date' }),
]
const names = (text: string, missingOnly = false) =>
  filterColumns(columns, { text, missingOnly }).map(({ name }) => name)

it('finds columns by any of their words, whatever the capitals and accents', () => {
  expect(names('CLIENT')).toEqual(['client'])
  expect(names('cliënt pseudo')).toEqual(['client'])
  expect(names('getal jaar')).toEqual(['leeftijd'])
  expect(names('datum')).toEqual(['startdatum'])
  expect(names('datum getal')).toEqual([])
})

it('can keep to columns in which values are missing', () => {
  expect(names('', true)).toEqual(['leeftijd'])
  expect(filterColumns(columns, noFilter)).toEqual(columns)
})
