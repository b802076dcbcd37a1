import type { Scale } from '../../zrm/scale'
import type { Stand, Transition } from '../../zrm/overgangen'
import type { ZrmTable } from './zrmTable'

/** The transition matrix: one row per start and end; the unknown is a level of its own. */
export function matrixTable(cells: readonly Transition[], scale: Scale): ZrmTable {
  const rows = cells.map(({ start, eind, aantal }) => ({
    startscore: standText(start, scale),
    eindscore: standText(eind, scale),
    n: aantal,
  }))
  return {
    table: {
      columns: [
        { name: 'startscore', type: 'text' },
        { name: 'eindscore', type: 'text' },
        { name: 'n', type: 'number' },
      ],
      rows,
      rowCount: rows.length,
    },
    roles: [
      { rol: 'groep', kolom: 'startscore' },
      { rol: 'groep', kolom: 'eindscore' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
    ],
    partition: [],
  }
}

/** `2 niet zelfredzaam` */
export function standText(stand: Stand, { lowest, names }: Scale): string {
  return stand === null ? 'niet bekend' : `${stand} ${names[stand - lowest] ?? ''}`.trim()
}
