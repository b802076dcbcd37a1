import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql'

const own = {
  keywords:
    'anti asof columns describe exclude filter from_first glob ilike lambda macro pivot pivot_longer pivot_wider ' +
    'positional qualify replace sample semi summarize try_cast unpivot using window',
  types:
    'bigint blob boolean date decimal double float hugeint integer interval list map real smallint struct time ' +
    'timestamp tinyint ubigint uinteger usmallint utinyint uuid varchar',
}

/** SQL as DuckDB reads it: PostgreSQL's words and DuckDB's own; `$naam` is a parameter, not a quote. */
export const duckdbDialect = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords ?? ''} ${own.keywords}`,
  types: `${PostgreSQL.spec.types ?? ''} ${own.types}`,
  doubleDollarQuotedStrings: false,
  specialVar: '$',
  caseInsensitiveIdentifiers: true,
})
