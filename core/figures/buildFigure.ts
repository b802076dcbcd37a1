import { buildChart } from './buildChart'
import { buildGoals } from './din/buildGoals'
import { buildNetwork } from './din/buildNetwork'
import { buildKeyNumber } from './buildKeyNumber'
import { buildMap } from './buildMap'
import { buildTable } from './buildTable'
import { chosenDecimals, decimalsProblem } from './chosenDecimals'
import { figureData, figureTable, type FigureData } from './figureData'
import { columnProblem } from './figureProblems'
import { buildReach } from './reach/buildReach'
import type { Figure, FigureInput } from './model'
import { buildRaw } from './raw/buildRaw'
import { buildYears } from './years/buildYears'
import { withheldFigure } from './withheldFigure'

/**
 * Draws a `figuur` cell. In Publicatie nothing of the exact result is looked at: order, axis, words and data come from
 * the published table. A figure that can't be drawn says why in `withheld`.
 */
export function buildFigure(input: FigureInput): Figure {
  const { keys } = input
  const data = figureData(input)
  const decimals = chosenDecimals(keys, data.table, input.roles)
  const base = {
    ...{ name: input.name, title: keys.titel },
    ...figureTable(data, input.roles),
    ...(decimals && { decimals }),
  }
  const reason = withheldReason(input, data)
  if (reason !== null) return withheldFigure(base, input, reason)
  switch (keys.soort) {
    case undefined:
      return buildRaw(input, keys, data, base)
    case 'kaart':
      return buildMap(input, keys, data, base)
    case 'tabel':
      return buildTable(input, keys, data, base)
    case 'netwerk':
      return buildNetwork(input, keys, data, base)
    case 'doelen':
      return buildGoals(input, keys, data, base)
    case 'jaren':
      return buildYears(input, keys, data, base)
    case 'bereik':
      return buildReach(input, keys, data, base)
    case 'kerncijfer':
      return buildKeyNumber(input, keys, data, base)
    default:
      return buildChart(input, keys, data, base)
  }
}

function withheldReason({ weergave, protection, keys, roles }: FigureInput, data: FigureData): string | null {
  if (weergave === 'publicatie' && protection.withheld !== null) return protection.withheld
  if (data.table.rows.length === 0) return 'Het resultaat heeft geen rijen om te tekenen.'
  return columnProblem(keys, data.table, roles) ?? decimalsProblem(keys, data.table, roles)
}
