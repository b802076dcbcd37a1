import { commonType, listed } from '../columns'
import type { RecipeTable } from '../model'
import { takeName } from '../../sources/columns/names'
import type { Proposer } from './proposal'

/** How much of the columns two tables must share to be the same table of another year. */
const enoughShared = 0.8

/** Other sources with (nearly) the same columns: the same table of other years or areas. */
export const proposeStack: Proposer = ({ manifest, table, others, done }) => {
  if (done.some(({ stap }) => stap === 'stapel')) return []
  const alike = others.filter(
    (other) => other.manifest.soort === manifest.soort && isAlike(table, other.table),
  )
  if (alike.length === 0) return []
  const all = [{ manifest, table }, ...alike]
  const years = all.map((one) => yearOf(one.manifest.pad))
  const tellApart = years.every((year) => year !== null) && new Set(years).size === years.length
  const hasPeriod = table.columns.some(({ role }) => role === 'periode')
  const taken = new Set(table.columns.map(({ name }) => name))
  return [
    {
      step: {
        stap: 'stapel',
        bronnen: alike.map((one) => one.manifest.naam),
        ...(hasPeriod
          ? {}
          : {
              kolom: takeName(tellApart ? 'jaar' : 'bron', taken),
              ...(tellApart
                ? { waarden: Object.fromEntries(all.map((one, at) => [one.manifest.naam, years[at] ?? ''])) }
                : {}),
            }),
      },
      grounds: [
        `${listed(alike.map((one) => one.manifest.naam))} ${alike.length === 1 ? 'heeft' : 'hebben'} (bijna) dezelfde kolommen.`,
        ...(tellApart && !hasPeriod
          ? [`De bestandsnamen noemen verschillende jaren: ${years.join(', ')}.`]
          : []),
      ],
    },
  ]
}

function isAlike(one: RecipeTable, other: RecipeTable): boolean {
  const shared = one.columns.filter((column) => {
    const match = other.columns.find(({ name }) => name === column.name)
    return match !== undefined && commonType([column.type, match.type]) !== null && match.unit === column.unit
  })
  const all = new Set([...one.columns, ...other.columns].map(({ name }) => name))
  return shared.length >= 2 && shared.length / all.size >= enoughShared
}

const yearOf = (path: string): string | null =>
  /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(path.split('/').at(-1) ?? '')?.[0] ?? null
