import { periodBegin } from '../../sources/columns/periods'
import { takeName } from '../../sources/columns/names'
import { isNumeric, listed, sqlNamesOf } from '../columns'
import type { TableColumn } from '../model'
import type { Proposer } from './proposal'

/** A crosstab: columns of numbers under years or other periods. */
export const proposeToLong: Proposer = ({ table }) => {
  const periods = table.columns.filter((column) => isNumeric(column.type) && isPeriod(column))
  if (periods.length < 2) return []
  const kept = table.columns.filter((column) => !periods.includes(column))
  const taken = new Set(kept.flatMap(sqlNamesOf))
  const areYears = periods.every(({ label }) => /^\d{4}\**$/.test(label.trim()))
  return [
    {
      step: {
        stap: 'naar_lang',
        behalve: kept.map(({ name }) => name),
        naam: takeName(areYears ? 'jaar' : 'periode', taken),
        waarde: takeName('waarde', taken),
      },
      grounds: [
        `${periods.length} kolommen met getallen hebben een ${areYears ? 'jaar' : 'periode'} als kop: ${listed(periods.map(({ label }) => label))}.`,
      ],
    },
  ]
}

const isPeriod = ({ label }: TableColumn) => periodBegin(label.trim().replace(/\*+$/, '')) !== null
