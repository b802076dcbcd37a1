import type { Connection } from './connection'
import { knownMunicipalities } from './regions'
import { quoteText } from './rows'

/** The table that `gemeente_naam` looks in before its own list; out of reach of any query. */
const namesTable = 'main."gemeentenamen van de werkmap"'

/** What makes the macro. */
export const municipalityMacro: readonly string[] = [
  `CREATE TABLE ${namesTable} (_gm VARCHAR, _naam VARCHAR)`,
  `CREATE MACRO gemeente_naam(code) AS coalesce(
     (SELECT any_value(_naam) FROM ${namesTable} WHERE _gm = 'GM' || regexp_extract(CAST(code AS VARCHAR), '[0-9]{4}')),
     CASE 'GM' || regexp_extract(CAST(code AS VARCHAR), '[0-9]{4}')
          ${knownMunicipalities.map(([code, name]) => `WHEN ${quoteText(code)} THEN ${quoteText(name)}`).join('\n          ')}
     END)`,
]

/** @param query Gives `code` (`GM1969`) and `naam`; null empties the table. */
export async function fillMunicipalities(connection: Connection, query: string | null): Promise<void> {
  await connection.query('BEGIN')
  try {
    await connection.query(`DELETE FROM ${namesTable}`)
    if (query !== null)
      await connection.query(
        `INSERT INTO ${namesTable} SELECT code, naam FROM (${query}) WHERE code IS NOT NULL AND naam IS NOT NULL`,
      )
    await connection.query('COMMIT')
  } catch (error) {
    await connection.query('ROLLBACK')
    throw error
  }
}
