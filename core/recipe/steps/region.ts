import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { quoteName, quoteText, sourceTable } from '../../engine/rows'
import { knownMunicipalities, knownRegions, namesakes } from '../../engine/regions'
import type { StepNote } from '../../engine/steps'
import type { StepOf } from '../../workspace/steps'
import { besideOf, columnNamed, listed, nameClash, taken } from '../columns'
import type { PlannedStep, RecipeTable, StepInput, TableColumn } from '../model'
import { regionListColumns } from '../regionList'
import { municipalityCode, normalName, regionKind } from '../regionSql'

/**
 * `regio`: beside a column of regions, written as codes or names of any kind, the code of CBS (`<kolom>_code`) and the
 * name (`<kolom>_naam`). Names come from lists of regions; the country, its provinces and the municipalities of Groningen
 * are known without. What isn't found, or could be two regions, has no code, and the reason says which.
 */
export function planRegion(
  step: StepOf<'regio'>,
  { table, sources }: StepInput,
): Outcome<PlannedStep, string> {
  const found = columnNamed(table, step.kolom)
  if (!found.ok) return found
  const lists: RegionList[] = []
  for (const name of step.indeling ?? []) {
    const list = listOf(name, sources.get(name))
    if (!list.ok) return list
    lists.push(list.value)
  }
  const column = found.value
  const columns = [...table.columns, ...regionColumns(column)]
  const clash = nameClash(columns)
  if (clash !== null) return fail(clash)
  const asked = askedRegions(column, step, lists)
  return succeed({
    columns,
    select: (from) => `WITH ${asked(from)}
SELECT ${taken(table.columns, 'tabel.')}, code AS ${quoteName(`${column.name}_code`)}, reden AS ${quoteName(`${column.name}_code_reden`)}, naam AS ${quoteName(`${column.name}_naam`)}
FROM ${from} AS tabel LEFT JOIN gekozen ON gekozen.tekst = ${asText(`tabel.${quoteName(column.name)}`)} ORDER BY tabel.rowid`,
    checks: [],
    notes: [unknownNote(column, asked), endedNote(column, table, lists, asked)],
  })
}

interface RegionList {
  readonly name: string
  readonly code: string
  readonly title: string | null
  /** The column with the code that it went into; null in a list that doesn't say so. */
  readonly into: string | null
  readonly ended: string | null
}

function listOf(name: string, list: RecipeTable | undefined): Outcome<RegionList, string> {
  if (list === undefined) return fail(`bron ${name} is er niet, of is zelf niet geladen.`)
  const { code, title, into, ended } = regionListColumns(list)
  if (code === null)
    return fail(`in ${name} is niet te zien welke kolom de codes bevat; geef bij kolommen de rol code aan.`)
  return succeed({
    name,
    code: code.name,
    title: title?.name ?? null,
    into: into?.name ?? null,
    ended: ended?.name ?? null,
  })
}

function regionColumns({ name, label }: TableColumn): readonly TableColumn[] {
  const text = { type: 'VARCHAR', unit: null } as const
  const reason = { kind: 'reden', name: `${name}_code_reden`, type: 'VARCHAR' } as const
  return [
    { ...text, name: `${name}_code`, label: `${label}: code`, role: 'regiocode', beside: [reason] },
    { ...text, name: `${name}_naam`, label: `${label}: naam`, role: 'regionaam', beside: [] },
  ]
}

const asText = (sql: string) => `CAST(${sql} AS VARCHAR)`

/**
 * `bekend`: codes with their names; `gevraagd`: the different texts of the column; `gekozen`: each with its code, name,
 * or why there is none.
 */
function askedRegions(
  column: TableColumn,
  { bij_twijfel }: StepOf<'regio'>,
  lists: readonly RegionList[],
): (from: string) => string {
  const preferred = bij_twijfel === undefined ? 'NULL' : quoteText(bij_twijfel === 'gemeente' ? 'GM' : 'PV')
  const label = besideOf(column, 'label')
  const words =
    label === null
      ? asText(quoteName(column.name))
      : `coalesce(${quoteName(label.name)}, ${asText(quoteName(column.name))})`
  return (from) => `bekend AS (${knownCodes(lists)}),
gevraagd AS (
  SELECT DISTINCT ${asText(quoteName(column.name))} AS tekst, ${words} AS woorden FROM ${from} WHERE ${quoteName(column.name)} IS NOT NULL
),
gelezen AS (
  SELECT tekst, ${codeOf('tekst')} AS eigen, ${regionKind('woorden')} AS soort, ${normalName('woorden')} AS naam_vorm FROM gevraagd
),
mogelijk AS (
  SELECT DISTINCT gelezen.tekst, bekend.code FROM gelezen JOIN bekend
    ON CASE WHEN eigen IS NOT NULL THEN bekend.code = eigen ELSE bekend.vorm = naam_vorm AND (gelezen.soort IS NULL OR bekend.soort = gelezen.soort) END
),
geteld AS (
  SELECT tekst, count(*) AS n, CASE WHEN count(*) = 1 THEN any_value(code) ELSE CASE WHEN count(*) FILTER (left(code, 2) = ${preferred}) = 1 THEN any_value(code) FILTER (left(code, 2) = ${preferred}) END END AS code, string_agg(code, ' of ' ORDER BY code) AS codes FROM mogelijk GROUP BY tekst
),
gekozen AS (
  SELECT DISTINCT ON (gelezen.tekst) gelezen.tekst, coalesce(geteld.code, vaste_code) AS code,
    CASE WHEN coalesce(geteld.code, vaste_code) IS NOT NULL THEN NULL WHEN n > 1 THEN 'kan ' || codes || ' zijn' ELSE 'niet gevonden' END AS reden,
    (SELECT any_value(naam) FROM bekend WHERE bekend.code = coalesce(geteld.code, vaste_code)) AS naam
  FROM (SELECT *, CASE WHEN regexp_full_match(tekst, ${quoteText(writtenCode)}) THEN eigen END AS vaste_code FROM gelezen) AS gelezen LEFT JOIN geteld USING (tekst)
)`
}

/** A code written with its letters is a code even when no list knows it. */
const writtenCode = '(?i)\\s*(NL|LD|PV|CR|GM|WK|BU)[0-9]{2,8}\\s*'

const codeOf = (sql: string) =>
  `CASE WHEN regexp_full_match(${sql}, ${quoteText(writtenCode)}) THEN upper(trim(${sql})) ELSE ${municipalityCode(sql)} END`

function knownCodes(lists: readonly RegionList[]): string {
  const builtIn = [...knownMunicipalities, ...knownRegions, ...namesakes]
    .map(([code, name]) => `(${quoteText(code)}, ${quoteText(name)})`)
    .join(', ')
  const rows = lists.flatMap(({ name, code, title, into }) => [
    `SELECT ${codeOf(asText(quoteName(code)))} AS code, ${title === null ? 'NULL' : asText(quoteName(title))} AS naam, 1 AS rang FROM ${sourceTable(name)}`,
    ...(into === null
      ? []
      : [`SELECT ${codeOf(asText(quoteName(into)))}, NULL, 1 FROM ${sourceTable(name)}`]),
  ])
  const all = [`SELECT *, 2 AS rang FROM (VALUES ${builtIn}) AS vast(code, naam)`, ...rows].join(
    ' UNION ALL ',
  )
  return `SELECT code, naam, left(code, 2) AS soort, ${normalName('naam')} AS vorm FROM (
  SELECT code, arg_min(naam, rang) FILTER (naam IS NOT NULL) AS naam FROM (${all}) WHERE code IS NOT NULL GROUP BY code)`
}

function unknownNote(column: TableColumn, asked: (from: string) => string): StepNote {
  return {
    sql: (from) =>
      `WITH ${asked(from)} SELECT tekst, reden FROM gekozen WHERE reden IS NOT NULL ORDER BY tekst`,
    note: (rows) => {
      const missing = rows.filter(({ reden }) => reden === 'niet gevonden').map(({ tekst }) => String(tekst))
      const doubtful = rows.filter(({ reden }) => reden !== 'niet gevonden')
      return {
        texts: [
          ...(rows.length === 0 ? [`Alle regio’s in “${column.name}” hebben een code.`] : []),
          ...(missing.length === 0 ? [] : [`Niet gevonden en daarom zonder code: ${listed(missing)}.`]),
          ...doubtful.map(({ tekst, reden }) => `“${String(tekst)}” ${String(reden)}; kies met bij_twijfel.`),
        ],
      }
    },
  }
}

/** Codes that had ended before the period of their row, by the lists that say so. */
function endedNote(
  column: TableColumn,
  table: RecipeTable,
  lists: readonly RegionList[],
  asked: (from: string) => string,
): StepNote {
  const period = table.columns.find(({ role }) => role === 'periode')
  const begin = period === undefined ? null : besideOf(period, 'begin')
  const endings = lists.flatMap(({ name, code, into, ended }) =>
    ended === null
      ? []
      : [
          `SELECT ${codeOf(asText(quoteName(code)))} AS code, CAST(left(CAST(${quoteName(ended)} AS VARCHAR), 4) AS INTEGER) AS jaar, ${into === null ? 'NULL' : codeOf(asText(quoteName(into)))} AS naar FROM ${sourceTable(name)} WHERE ${quoteName(ended)} IS NOT NULL`,
        ],
  )
  if (begin === null || endings.length === 0) return { sql: () => 'SELECT 1', note: () => ({ texts: [] }) }
  return {
    sql: (from) => `WITH ${asked(from)},
einden AS (
  SELECT code, jaar, string_agg(DISTINCT naar, ', ' ORDER BY naar) AS naar FROM (${endings.join(' UNION ALL ')})
  GROUP BY code, jaar HAVING bool_and(naar IS NULL OR naar <> code)
)
SELECT gekozen.code, any_value(einden.jaar) AS jaar, any_value(einden.naar) AS naar, CAST(count(*) AS DOUBLE) AS n
FROM ${from} AS tabel JOIN gekozen ON gekozen.tekst = ${asText(`tabel.${quoteName(column.name)}`)} JOIN einden ON einden.code = gekozen.code
WHERE tabel.${quoteName(begin.name)} >= make_date(einden.jaar, 1, 1) GROUP BY gekozen.code ORDER BY 1`,
    note: (rows) => ({
      texts: rows.map(
        ({ code, jaar, naar, n }) =>
          `${String(code)} bestaat niet meer vanaf ${String(jaar)}${naar === null ? '' : ` (nu ${String(naar)})`}, maar staat in ${String(n)} ${n === 1 ? 'rij' : 'rijen'} over die tijd.`,
      ),
    }),
  }
}
