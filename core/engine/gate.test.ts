import { describe, expect, it } from 'vitest'
import { passGate } from './gate'

const rules = {
  tables: new Set(['trajecten', 'per_domein']),
  tableFunctions: new Set([
    'read_csv',
    'read_text',
    'glob',
    'duckdb_settings',
    'query',
    'range',
    'unnest',
    'pragma_version',
  ]),
  parameters: new Set(['van']),
}
const pass = (sql: string) => passGate(sql, rules)
const reads = (sql: string) => {
  const outcome = pass(sql)
  return outcome.ok ? outcome.value.reads : outcome.problem
}

describe('the gate lets reading queries on sources and cells through', () => {
  it.each([
    ['SELECT * FROM trajecten', ['trajecten']],
    ['FROM trajecten SELECT count(*)', ['trajecten']],
    ['FROM Trajecten;', ['trajecten']],
    ['-- aantal: n\nSELECT n FROM "trajecten" AS t /* ; DROP */', ['trajecten']],
    [
      'WITH a AS (FROM trajecten), b(x) AS (SELECT 1) SELECT * FROM a, b JOIN per_domein ON true',
      ['trajecten', 'per_domein'],
    ],
    ['WITH RECURSIVE t AS (SELECT 1 UNION ALL SELECT 2 FROM t) FROM t', []],
    ['SELECT extract(year FROM startdatum), trim(both FROM naam) FROM trajecten', ['trajecten']],
    ['SELECT 1 IS DISTINCT FROM eindscore FROM trajecten', ['trajecten']],
    ['SELECT * FROM (trajecten JOIN per_domein USING (zrm_domein))', ['trajecten', 'per_domein']],
    ['SELECT (SELECT max(n) FROM per_domein), x FROM range(3) AS r(x)', ['per_domein']],
    ['PIVOT trajecten ON gebied, organisatie USING count(*)', ['trajecten']],
    ['SELECT * FROM trajecten PIVOT (count(*) FOR gebied IN (1, 2))', ['trajecten']],
    ['DESCRIBE trajecten', ['trajecten']],
    ['SUMMARIZE per_domein', ['per_domein']],
    ['FROM a: trajecten, b: per_domein', ['trajecten', 'per_domein']],
    ["VALUES ('FROM geheim; DROP TABLE x')", []],
    ['SELECT "from" FROM trajecten WHERE startdatum >= $van', ['trajecten']],
    ['SELECT set, load FROM trajecten', ['trajecten']],
    ['SELECT (comment IS NULL), count(*) import FROM trajecten', ['trajecten']],
    ['(SELECT 1) UNION ALL (FROM per_domein)', ['per_domein']],
    ['SELECT naam\u00a0FROM\u200btrajecten', ['trajecten']],
    ['SELECT 1 AS x UNION DISTINCT TABLE per_domein', ['per_domein']],
    ['FROM per_domein p JOIN range(1) r ON p.q.limit = 1, trajecten', ['per_domein', 'trajecten']],
    ['SELECT * FROM trajecten JOIN per_domein ON [1, 2] = [x, y]', ['trajecten', 'per_domein']],
    ['DESCRIBE SELECT * FROM trajecten', ['trajecten']],
    [`SELECT 1 AS ${'a'.repeat(300)}limit FROM range(1), trajecten`, ['trajecten']],
  ])('%s', (sql, expected) => {
    expect(reads(sql)).toEqual(expected)
  })
})

describe('the gate refuses whatever reaches beyond them', () => {
  it.each([
    "SELECT * FROM 'in/x.csv'",
    "FROM trajecten, 'in/x'",
    "FROM x: 'in/x'",
    "SELECT * FROM (('in/x'))",
    "SELECT * FROM read_csv('in/x')",
    'SELECT * FROM "READ_TEXT"(\'in/x\')',
    "SELECT * FROM main.read_text('in/x')",
    "SELECT * FROM trajecten POSITIONAL JOIN glob('*')",
    'FROM duckdb_settings()',
    "FROM query('SELECT 1')",
    'FROM pragma_version()',
    'FROM memory.main.trajecten',
    'FROM information_schema.tables',
    'FROM sqlite_master',
    'WITH duckdb_tables AS (SELECT 1) FROM duckdb_tables',
    'SELECT * FROM trajecten WINDOW pg_class AS () UNION FROM pg_class',
    'SELECT 1 UNION ALL TABLE geheim',
    'WITH a AS (SELECT 1) PIVOT geheim ON x',
    'DESCRIBE geheim',
    'FROM (SHOW TABLES)',
    'SELECT 1; SELECT 2',
    "COPY trajecten TO 'uit.csv'",
    "ATTACH 'x.db'",
    'INSTALL httpfs',
    'LOAD json',
    'SET memory_limit = 1',
    'PRAGMA version',
    'CALL pragma_version()',
    'CREATE TABLE x AS SELECT 1',
    'WITH a AS (SELECT 1) INSERT INTO trajecten FROM a',
    'WITH a AS (DELETE FROM trajecten RETURNING 1) FROM a',
    'EXPLAIN SELECT 1',
    'SELECT ?',
    'SELECT $onbekend',
    'SELECT * FROM $van',
    'SELECT 1) AS x, trajecten AS t WHERE (1 = 1',
    'SELECT (1',
    'SELECT [1)',
    'SELECT *, 1.e1FROM trajecten',
    'SELECT 1\u0000',
    'DESCRIBE',
    'FROM (SHOW)',
    "SELECT current_setting('memory_limit')",
    "SELECT getvariable('p_van')",
    'SELECT * FROM (WITH "in/x" AS (SELECT 1) SELECT 1), "in/x"',
    `SELECT ${'('.repeat(300)}1${')'.repeat(300)}`,
    "SELECT 'open",
    'SELECT 1 /* open',
    '',
    '-- alleen commentaar',
  ])('%s', (sql) => {
    expect(pass(sql).ok).toBe(false)
  })

  it('says where, in the user’s own text', () => {
    expect(pass("SELECT *\nFROM 'in/x'")).toEqual({
      ok: false,
      problem: {
        kind: 'refused',
        reason: 'Een bestand of adres direct lezen mag niet. Voeg het toe als bron en gebruik de naam.',
        at: { from: 14, to: 20 },
      },
    })
  })
})
