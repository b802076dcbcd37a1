import type { CountTable, Place } from '../../core/evidence/disclosure/countTable'
import type { TellingLine } from '../../core/evidence/disclosure/groupDisclosure'
import { proposeMerge } from '../../core/evidence/disclosure/mergeCategories'
import { baseFor } from '../../core/evidence/disclosure/rounding'
import type { LinearSolver } from '../../core/evidence/disclosure/solver/linearSolver'
import { publishedInside, type TableProtection } from '../../core/evidence/disclosure/tableReport'
import { printTable } from './printTable'

/** The table as it may be published, what that cost, and what else could be done. */
export function printProtection(
  table: CountTable,
  protection: TableProtection,
  smallest: number,
  solver: LinearSolver,
): void {
  for (const line of sentences(table, protection, smallest, solver)) console.log(line)
  if (protection.safe && !protection.totalTooSmall) printPublished(table, protection)
}

function sentences(
  table: CountTable,
  protection: TableProtection,
  smallest: number,
  solver: LinearSolver,
): readonly string[] {
  const { primary, secondary, totalTooSmall, safe, telling } = protection
  const told = telling.map((line) => describeLine(line, table))
  if (totalTooSmall) return [`Niet te publiceren: de tabel gaat over minder dan ${smallest} mensen.`, ...told]
  if (!safe) return ['Niet te publiceren: geen enkel patroon beschermt de kleine aantallen.', ...told]
  if (primary.length + secondary.length === 0)
    return ['Er hoeft niets weg: alle aantallen kunnen worden gepubliceerd.', ...told]
  const published = publishedInside(table, protection)
  const merge = proposeMerge(table, published, smallest, solver)
  const base = baseFor(smallest)
  return [
    ...(primary.length === 0 ? [] : [`Kleine aantallen (1 t/m ${smallest - 1}): ${list(primary, table)}.`]),
    ...(secondary.length === 0 ? [] : [`Moet mee weg: ${list(secondary, table)}.`]),
    `Over: ${published} van de ${table.rows.length * table.cols.length} aantallen in de tabel.`,
    ...told,
    ...(merge === null
      ? []
      : [
          `Beter: neem de ${merge.axis === 'row' ? 'rijen' : 'kolommen'} “${merge.names[0]}” en “${merge.names[1]}” samen; dan blijven ${merge.published} van de ${merge.cells} aantallen over.`,
        ]),
    // Rounding leaves all in one category where they are.
    ...(base === null || telling.length > 0
      ? []
      : [`Of rond elk aantal en elk totaal apart af op ${base}-tallen; dan hoeft er niets weg.`]),
  ]
}

function describeLine({ axis, index, category, kind }: TellingLine, { rows, cols }: CountTable): string {
  const [line, held] =
    axis === 'row'
      ? [`Rij “${rows[index]}”`, `kolom “${cols[category]}”`]
      : [`Kolom “${cols[index]}”`, `rij “${rows[category]}”`]
  const who = kind === '100%' ? 'iedereen' : 'iedereen op één na'
  return `${line}: ${who} valt in ${held}; dat zegt iets over elk lid van de groep.`
}

const list = (places: readonly Place[], table: CountTable) =>
  places
    .map(([row, column]) => `${table.rows[row] ?? 'Totaal'} × ${table.cols[column] ?? 'Totaal'}`)
    .join('; ')

function printPublished(table: CountTable, { primary, secondary }: TableProtection): void {
  const columns = distinct(['', ...table.cols, 'Totaal'])
  const body = [...table.counts, table.col_totals].map((counts, row) => [
    table.rows[row] ?? 'Totaal',
    ...counts,
    table.row_totals[row] ?? table.grand_total,
  ])
  const rows = body.map((cells) => Object.fromEntries(cells.map((cell, at) => [columns[at] ?? '', cell])))
  const hidden = [...primary, ...secondary].map(([row, column]) => `${row}:${columns[column + 1] ?? ''}`)
  printTable(columns, rows, new Set(hidden))
}

/** Two categories may go by one name; their columns may not. */
function distinct(names: readonly string[]): readonly string[] {
  return names.map(
    (name, at) => name + ' '.repeat(names.slice(0, at).filter((other) => other === name).length),
  )
}
