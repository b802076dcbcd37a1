import type { ResultColumn, Row } from '../../bridge/table'
import { wilson } from '../../statistics/wilson'
import type { Comparison } from '../../zrm/compareDomain'
import { richtingen, richtingLabel, vergelijkingLabel } from '../../zrm/vergelijking'
import type { ColumnRole } from '../roles'
import type { ZrmTable } from './zrmTable'

/**
 * One row per vergelijking and richting. `aandeel` (of the known, 0…1) with `laag` and `hoog` is null for onbekend and
 * when nothing is known; `slechtst` and `best`, the bounds of the share hoger of all, stand on the row 'hoger' only.
 */
export function richtingenTable(comparisons: readonly Comparison[]): ZrmTable {
  const rows = comparisons.flatMap(rowsOf)
  return {
    table: { columns, rows, rowCount: rows.length },
    roles,
    partition: ['vergelijking'],
  }
}

const text = (name: string): ResultColumn => ({ name, type: 'text' })
const number = (name: string): ResultColumn => ({ name, type: 'number' })

const columns: readonly ResultColumn[] = [
  text('vergelijking'),
  text('vergelijking_label'),
  text('richting'),
  text('label'),
  number('n'),
  number('bekend'),
  number('totaal'),
  number('aandeel'),
  number('laag'),
  number('hoog'),
  number('slechtst'),
  number('best'),
]

const roles: readonly ColumnRole[] = [
  { rol: 'groep', kolom: 'richting' },
  { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
  { rol: 'aantal', kolom: 'bekend', eenheid: 'trajecten' },
  { rol: 'aantal', kolom: 'totaal', eenheid: 'trajecten' },
  { rol: 'aandeel', kolom: 'aandeel', teller: 'n', noemer: 'bekend', eenheid: 'trajecten' },
  { rol: 'interval', kolom: 'laag', bij: 'aandeel' },
  { rol: 'interval', kolom: 'hoog', bij: 'aandeel' },
  { rol: 'interval', kolom: 'slechtst', bij: null },
  { rol: 'interval', kolom: 'best', bij: null },
]

function rowsOf({ vergelijking, counts, known, total, bounds }: Comparison): Row[] {
  return richtingen.map((richting) => {
    const n = counts[richting]
    const hasShare = richting !== 'onbekend' && known > 0
    const interval = hasShare ? wilson(n, known) : null
    return {
      vergelijking,
      vergelijking_label: vergelijkingLabel(vergelijking),
      richting,
      label: richtingLabel(vergelijking, richting),
      n,
      bekend: known,
      totaal: total,
      aandeel: hasShare ? n / known : null,
      laag: interval?.low ?? null,
      hoog: interval?.high ?? null,
      slechtst: richting === 'hoger' ? (bounds?.worst ?? null) : null,
      best: richting === 'hoger' ? (bounds?.best ?? null) : null,
    }
  })
}
