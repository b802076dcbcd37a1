import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../engine/tokens'
import type { SqlCell } from '../model'
import { parseNotebook } from '../parseNotebook'
import { formatSql } from './formatSql'

const own = ['aandeel', 'wilson_laag']
const formatted = (sql: string) => {
  const made = formatSql(sql, own)
  return made.ok ? made.value : made.problem
}

const folder = join(import.meta.dirname, '../../../analyses')
const queries = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    parseNotebook(readFileSync(join(folder, name), 'utf8'))
      .cells.filter((cell): cell is SqlCell => cell.kind === 'sql')
      .map(({ name: cell, sql }) => ({ name: `${name}: ${cell}`, sql })),
  )

const words = (sql: string) => {
  const tokens = tokenize(sql)
  return tokens.ok ? tokens.value.map(({ kind, value }) => [kind, value]) : null
}

describe.each(queries)('$name', ({ sql }) => {
  it('means the same laid out, keeps what stands above it, and is laid out at once', () => {
    const once = formatted(sql)
    expect(words(once)).toEqual(words(sql))
    const above = (text: string) => text.split('\n').filter((line) => line.startsWith('--'))
    expect(above(once)).toEqual(above(sql))
    expect(formatted(once)).toBe(once)
  })
})

describe('laying a query out', () => {
  it('puts a clause on a line, keywords in capitals, names and parameters as they are', () => {
    expect(
      formatted(
        '-- groep: gebied\n--  aantal:   n\nselect gebied, count(*) as n, Aandeel(n, 3) as p from trajecten where startdatum>=$van group by all\n',
      ),
    ).toBe(
      '-- groep: gebied\n--  aantal:   n\nSELECT\n  gebied,\n  count(*) AS n,\n  Aandeel(n, 3) AS p\nFROM\n  trajecten\nWHERE\n  startdatum >= $van\nGROUP BY ALL\n',
    )
  })

  it('keeps comments in the query, texts and quoted names, and CRLF', () => {
    expect(formatted('select \'a  B\' as "Een  Naam" -- waarom\nfrom x')).toBe(
      'SELECT\n  \'a  B\' AS "Een  Naam" -- waarom\nFROM\n  x',
    )
    expect(formatted('select {{cel.n}} from x')).toBe('SELECT\n  {{cel.n}}\nFROM\n  x')
    expect(formatted('select a<=1 and b->1 from x')).toContain('a <= 1')
    expect(formatted('select 1\r\nfrom x')).toBe('SELECT\r\n  1\r\nFROM\r\n  x')
  })

  it('changes nothing where it is not certain, and says so', () => {
    expect(formatted("select 'niet af")).toMatch(/^Deze query is niet op te maken/)
    expect(formatted("select 'a'\n  'b'")).toMatch(/^Deze query is niet op/)
  })
})
