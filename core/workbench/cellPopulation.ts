import { tokenize } from '../engine/tokens'
import { populationOf, type Population } from '../evidence/ledger/population'
import { boundParameters, type CellContext } from './cellContext'
import { upstreamOf } from './originsOf'

const dayRoles = new Set(['startdatum', 'einddatum', 'datum', 'jaar', 'periode'])

/** Whom a cell counts, by the queries it rests on and the domain of a comparison. */
export function cellPopulation(id: string, sources: readonly string[], context: CellContext): Population {
  const cells = upstreamOf(id, context)
  const queries = cells.flatMap((cell) => {
    const tokens = cell.kind === 'sql' ? tokenize(cell.sql) : null
    return tokens?.ok ? [tokens.value] : []
  })
  const columns = sources.flatMap((name) => context.sources.get(name)?.recipe?.columns ?? [])
  const days = columns.filter(
    ({ role, type }) => dayRoles.has(role ?? '') || type === 'DATE' || type === 'TIMESTAMP',
  )
  const values = Object.entries(boundParameters(context)).map(
    ([name, { value }]) => [name, String(value)] as const,
  )
  const { conditions, period } = populationOf(queries, {
    parameters: new Map(values),
    days: new Set(days.map(({ name }) => name.toLowerCase())),
  })
  const domains = cells.flatMap((cell) => (cell.kind === 'zrm' ? [`zrm_domein = "${cell.domein}"`] : []))
  return { conditions: [...conditions, ...domains].toSorted(), period }
}
