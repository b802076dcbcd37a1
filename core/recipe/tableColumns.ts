import type { Inspection } from '../sources/inspection'
import type { ImportPlan } from '../sources/plan'
import type { BesideColumn, BesideKind, TableColumn } from './model'

/** The columns of a table as it was read: each with its label, unit and role, and the columns that importing put beside it. */
export function tableColumns(
  plan: Pick<ImportPlan, 'columns'>,
  { columns: inspected }: Pick<Inspection, 'columns'>,
): readonly TableColumn[] {
  const facts = new Map(inspected.filter(({ loaded }) => loaded).map((column) => [column.name, column]))
  const columns: (TableColumn & { readonly beside: BesideColumn[] })[] = []
  for (const { name, type } of plan.columns) {
    const own = facts.get(name)
    const owner = columns.at(-1)
    if (own !== undefined)
      columns.push({ name, type, label: own.label, unit: own.unit, role: own.role, beside: [] })
    else if (owner !== undefined) owner.beside.push({ kind: kindOf(name, owner.name), name, type })
  }
  return columns
}

/** Importing names them after their column: `bedrag_reden`, or `bedrag_reden_2` where that was taken. */
function kindOf(name: string, owner: string): BesideKind {
  const kind = kinds.find((one) => name.slice(owner.length + 1).startsWith(one))
  if (kind === undefined) throw new Error(`${name} is no column beside ${owner}`)
  return kind
}

const kinds = ['label', 'begin', 'reden', 'status'] as const
