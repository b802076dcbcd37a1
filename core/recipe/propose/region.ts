import { knownRegions } from '../../engine/regions'
import { quoteName } from '../../engine/rows'
import { regionListColumns } from '../regionList'
import type { Proposer } from './proposal'

/** A column of regions without codes in CBS's form beside it. */
export const proposeRegion: Proposer = async ({ table, others, done, values }) => {
  const column = table.columns.find(({ role }) => role === 'regio')
  if (column === undefined || done.some(({ stap }) => stap === 'regio')) return []
  const lists = others.filter(
    ({ manifest, table: list }) =>
      manifest.soort === 'regio-indeling' && regionListColumns(list).code !== null,
  )
  const rows = await values(
    (from) =>
      `SELECT DISTINCT CAST(${quoteName(column.name)} AS VARCHAR) AS regio FROM ${from} WHERE ${quoteName(column.name)} IS NOT NULL`,
  )
  const doubt = preferenceFor(rows.map(({ regio }) => String(regio).trim()))
  return [
    {
      step: {
        stap: 'regio',
        kolom: column.name,
        ...(lists.length === 0 ? {} : { indeling: lists.map(({ manifest }) => manifest.naam) }),
        ...(doubt === null ? {} : { bij_twijfel: doubt }),
      },
      grounds: [
        `“${column.name}” bevat regio’s; met codes erbij is de tabel te koppelen aan andere.`,
        ...(doubt === null
          ? []
          : [
              `Alle andere namen zijn ${doubt === 'gemeente' ? 'gemeenten' : 'provincies'}; Groningen en Utrecht zijn dat dan ook.`,
            ]),
      ],
    },
  ]
}

const provinces = new Set(knownRegions.filter(([code]) => code.startsWith('PV')).map(([, name]) => name))
const doubtful = new Set(['Groningen', 'Utrecht'])

/** What a name of both a province and a municipality stands for, by the other names in the column; null when mixed. */
function preferenceFor(names: readonly string[]): 'gemeente' | 'provincie' | null {
  if (!names.some((name) => doubtful.has(name))) return null
  const others = names.filter((name) => !doubtful.has(name) && name !== 'Nederland')
  if (others.length < 2 || others.some((name) => name.endsWith(')'))) return null
  const known = others.filter((name) => provinces.has(name)).length
  return known === 0 ? 'gemeente' : known === others.length ? 'provincie' : null
}
