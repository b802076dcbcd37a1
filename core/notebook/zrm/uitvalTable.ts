import { transitions } from '../../zrm/overgangen'
import { levelsOf, type Scale } from '../../zrm/scale'
import type { Traject } from '../../zrm/traject'
import { standText } from './matrixTable'
import type { ZrmTable } from './zrmTable'

export const uitvalGroepen = { met: 'met eindscore', zonder: '(nog) zonder eindscore' } as const

/**
 * Selective loss: where the trajecten with an eindscore began, beside those without. A row per startscore and group;
 * `aandeel` is of the group.
 */
export function uitvalTable(trajecten: readonly Traject[], scale: Scale): ZrmTable {
  const cells = transitions(trajecten, scale)
  const standen = [...levelsOf(scale), null].filter((start) =>
    cells.some((cell) => cell.start === start && cell.aantal > 0),
  )
  const rows = [true, false].flatMap((known) => {
    const own = cells.filter(({ eind }) => (eind !== null) === known)
    const sum = (start: number | null) =>
      own.reduce((total, cell) => (cell.start === start ? total + cell.aantal : total), 0)
    const totaal = standen.reduce<number>((total, start) => total + sum(start), 0)
    return standen.map((start) => ({
      startscore: standText(start, scale),
      groep: known ? uitvalGroepen.met : uitvalGroepen.zonder,
      n: sum(start),
      totaal,
      aandeel: totaal === 0 ? null : sum(start) / totaal,
    }))
  })
  return {
    table: {
      columns: [
        { name: 'startscore', type: 'text' },
        { name: 'groep', type: 'text' },
        ...['n', 'totaal', 'aandeel'].map((name) => ({ name, type: 'number' as const })),
      ],
      rows,
      rowCount: rows.length,
    },
    roles: [
      { rol: 'groep', kolom: 'startscore' },
      { rol: 'groep', kolom: 'groep' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
      { rol: 'aantal', kolom: 'totaal', eenheid: 'trajecten' },
      { rol: 'aandeel', kolom: 'aandeel', teller: 'n', noemer: 'totaal', eenheid: 'trajecten' },
    ],
    partition: [],
  }
}
