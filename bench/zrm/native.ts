import type { DuckDb } from '../import/others'
import type { BenchCell } from './cells'

/**
 * The same counts by native DuckDB, with one thread as the engine of the page has: for every cell one grouped query on
 * the table, of every combination of its group and the three scores, the rows read back.
 *
 * @returns Seconds of the queries; reading the file is left out.
 */
export async function countNatively(
  { DuckDBInstance }: DuckDb,
  path: string,
  cells: readonly BenchCell[],
): Promise<{ readonly seconds: number; readonly trajecten: readonly number[] }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run(
    `CREATE TABLE trajecten AS FROM read_csv('${path.replaceAll("'", "''")}', delim = ';', header = true)`,
  )
  const start = performance.now()
  const trajecten: number[] = []
  for (const cell of cells) {
    const counted = await connection.runAndReadAll(queryOf(cell))
    trajecten.push(counted.getRows().reduce((sum, row) => sum + Number(row.at(-1)), 0))
  }
  const seconds = (performance.now() - start) / 1000
  instance.closeSync()
  return { seconds, trajecten }
}

function queryOf(cell: BenchCell): string {
  const where = cell.domein === null ? '' : `WHERE zrm_domein = '${cell.domein.replaceAll("'", "''")}'`
  return `SELECT groep, startscore, doelscore, eindscore, count(*) AS aantal
    FROM (SELECT *, ${groupOf(cell)} AS groep FROM trajecten ${where}) GROUP BY ALL ORDER BY ALL`
}

function groupOf({ domein, toon, per }: BenchCell): string {
  if (domein === null) return 'zrm_domein'
  if (toon === 'herhaling')
    return 'row_number() OVER (PARTITION BY client ORDER BY startdatum, trajectnummer) = 1'
  if (per === null) return "''"
  if (per === 'periode') return 'year(startdatum)'
  return per === 'leeftijdsgroep' ? ageGroup : per
}

const ageGroup = `CASE WHEN leeftijd < 18 THEN 'jonger dan 18' WHEN leeftijd < 25 THEN '18 tot 25'
  WHEN leeftijd < 35 THEN '25 tot 35' WHEN leeftijd < 45 THEN '35 tot 45' WHEN leeftijd < 55 THEN '45 tot 55'
  WHEN leeftijd < 65 THEN '55 tot 65' WHEN leeftijd < 75 THEN '65 tot 75' WHEN leeftijd >= 75 THEN '75 of ouder'
  ELSE 'onbekend' END`
