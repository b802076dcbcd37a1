import { expect, it } from 'vitest'
import type { InspectedColumn } from '../../../core/sources/inspection'
import { source } from '../../testing/builders'
import { gridColumns } from './gridColumns'

const columns = [
  { name: 'jaar', type: 'BIGINT' },
  { name: 'inwoners', type: 'DOUBLE' },
  { name: 'inwoners_reden', type: 'VARCHAR' },
  { name: 'los_reden', type: 'VARCHAR' },
  { name: 'dag', type: 'DATE' },
]

it('leaves the columns with reasons out where the column they are about stands, and no other', () => {
  const shown = gridColumns(source({ columns }), null)
  expect(shown.map(({ key, reason, isNumber }) => [key, reason, isNumber])).toEqual([
    ['jaar', null, true],
    ['inwoners', 'inwoners_reden', true],
    ['los_reden', null, false],
    ['dag', null, false],
  ])
})

it('writes values in Dutch with all their decimals, and years without a thousands point', () => {
  const jaar = {
    name: 'jaar',
    type: 'number',
    unit: null,
    missing: {},
    profile: { top: [], min: 2014, max: 2019, codes: ['2014', '2019'] },
  }
  const inspection = { columns: [jaar as unknown as InspectedColumn] } as unknown as ReturnType<
    typeof source
  >['inspection']
  const [years, numbers, , days] = gridColumns(source({ columns, inspection }), null)
  expect([
    years?.format(2019),
    numbers?.format(1234.5678),
    numbers?.format(2019),
    days?.format('2020-08-31'),
  ]).toEqual(['2019', '1.234,5678', '2.019', '31-08-2020'])
})
