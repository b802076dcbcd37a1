import { commonTableNames } from './commonTables'
import { tableReferences } from './tableReferences'
import { tokenize, type SqlToken } from './tokens'

/**
 * The query with a table under another name: where it is read and where it stands before a column (`tabel.kolom`). Other
 * words alike, in texts, remarks, columns and aliases, stay. A query that can't be read, or that defines the name itself
 * with WITH, stays as it is.
 *
 * @param name A name that needs no quotes.
 */
export function renameTable(sql: string, old: string, name: string): string {
  const read = tokenize(sql)
  if (!read.ok || commonTableNames(read.value).has(old)) return sql
  const tokens = read.value
  const places = tableReferences(tokens).filter(
    (reference) => reference.kind === 'name' && reference.name === old,
  )
  if (places.length === 0) return sql
  const found = [...places.map(({ token }) => token), ...qualifiers(tokens, old)]
  const byPlace = new Map(found.map((token) => [token.from, token]))
  return [...byPlace.values()]
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, token) => all.slice(0, token.from) + spelled(token, name) + all.slice(token.to), sql)
}

/** The name before the point of `tabel.kolom`. */
function qualifiers(tokens: readonly SqlToken[], old: string): readonly SqlToken[] {
  return tokens.filter(
    (token, at) => isNamed(token, old) && isPoint(tokens[at + 1]) && !isPoint(tokens[at - 1]),
  )
}

const isNamed = ({ kind, value }: SqlToken, old: string) =>
  (kind === 'word' || kind === 'quoted') && value.toLowerCase() === old

const isPoint = (token: SqlToken | undefined) => token?.kind === 'sign' && token.value === '.'

const spelled = ({ kind }: SqlToken, name: string) => (kind === 'quoted' ? `"${name}"` : name)
