import { describe, expect, it } from 'vitest'
import { renameTable } from '../../engine/renameTable'
import { parseNotebook } from '../parseNotebook'
import { takenNames } from './cellName'
import { setSource } from './cellOperations'
import { renameCell } from './renameCell'

const text = [
  '---',
  'formaat: 1',
  'titel: T',
  '---',
  '{{n_per_gebied.n}} en {{ n_per_gebied.n | getal:1 }}, `{{n_per_gebied.n}}`, n_per_gebied.',
  '',
  '```sql naam=n_per_gebied',
  'SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL',
  '```',
  '',
  '```sql naam=som',
  '-- groep: n_per_gebied',
  "SELECT n_per_gebied.n, 'n_per_gebied' AS n_per_gebied FROM n_per_gebied -- n_per_gebied",
  '```',
  '',
  '```figuur naam=fig bron=n_per_gebied',
  'titel: n_per_gebied',
  'soort: staaf',
  'x: n',
  'y: gebied',
  '```',
  '',
  '```zrm bron=n_per_gebied',
  'domein: x',
  '```',
  '',
].join('\n')

const rename = (old: string, name: string, written = text) => {
  const notebook = parseNotebook(written)
  const renamed = renameCell(notebook, old, name, takenNames(notebook, ['trajecten']))
  return renamed.ok ? renamed.value.notebook.text : renamed.problem
}

describe('renaming a cell', () => {
  it('follows into queries, values in texts and what is drawn, and into nothing else', () => {
    expect(rename('n_per_gebied', 'gebieden')).toBe(
      text
        .replace('naam=n_per_gebied', 'naam=gebieden')
        .replace('{{n_per_gebied.n}} en {{ n_per_gebied.n', '{{gebieden.n}} en {{ gebieden.n')
        .replace('SELECT n_per_gebied.n,', 'SELECT gebieden.n,')
        .replace('FROM n_per_gebied --', 'FROM gebieden --')
        .replaceAll('bron=n_per_gebied', 'bron=gebieden'),
    )
  })

  it.each([
    ['som', 'komt al voor'],
    ['trajecten', 'komt al voor'],
    ['Gebieden', 'kleine letters'],
    ['2e', 'kleine letters'],
    ['order', 'een woord van SQL zelf'],
  ])('refuses the name %s', (name, reason) => {
    expect(rename('n_per_gebied', name)).toContain(reason)
  })

  it('gives a cell without a name one, so that it is a cell', () => {
    expect(rename('cel-1', 'eerste', '```sql\nSELECT 1\n```\n')).toBe('```sql naam=eerste\nSELECT 1\n```\n')
  })

  it('makes a figure read something else', () => {
    const set = setSource(parseNotebook(text), 'fig', 'som')
    expect(set.ok && set.value.notebook.text).toBe(text.replace('fig bron=n_per_gebied', 'fig bron=som'))
  })
})

describe('renaming a table in a query', () => {
  it.each([
    ['SELECT * FROM a JOIN a AS b ON a.x = b.x', 'SELECT * FROM c JOIN c AS b ON c.x = b.x'],
    ['FROM "a" SELECT "a".x, b.a.x', 'FROM "c" SELECT "c".x, b.a.x'],
    ['SELECT a FROM b AS a', 'SELECT a FROM b AS a'],
    ['WITH a AS (SELECT 1) SELECT * FROM a', 'WITH a AS (SELECT 1) SELECT * FROM a'],
    ["SELECT 'a' /* a */ FROM A, (SELECT * FROM a)", "SELECT 'a' /* a */ FROM c, (SELECT * FROM c)"],
    ["SELECT 'open FROM a", "SELECT 'open FROM a"],
  ])('%s', (sql, renamed) => {
    expect(renameTable(sql, 'a', 'c')).toBe(renamed)
  })
})
