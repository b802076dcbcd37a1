/** Words that DuckDB's grammar doesn't take for a table's name without quotes (`duckdb_keywords()`). */
const reserved = new Set(
  (
    'all analyse analyze and anti any array as asc asof asymmetric authorization binary both case cast check collate ' +
    'collation column concurrently constraint create cross default deferrable desc describe distinct do else end ' +
    'except false fetch for foreign freeze from full generated glob group having ilike in initially inner intersect ' +
    'into is isnull join lambda lateral leading left like limit natural not notnull null offset on only or order ' +
    'outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify references returning right ' +
    'select semi show similar some summarize symmetric table tablesample then to trailing true union unique unpivot ' +
    'using variadic verbose when where window with'
  ).split(' '),
)

export const isReservedWord = (name: string): boolean => reserved.has(name)
