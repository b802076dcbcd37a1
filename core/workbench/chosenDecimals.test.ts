import { expect, it } from 'vitest'
import type { Assessment } from '../evidence/assessment'
import { table } from '../evidence/testing'
import { parseNotebook } from '../notebook/parseNotebook'
import type { ColumnRole } from '../notebook/roles'
import { fillText } from './fillText'
import type { CellOutput, NotebookState } from './model'
import { freshCell } from './retext'
import { cellFlags } from './cellFlags'

const notebook = parseNotebook(
  [
    '---',
    'formaat: 1',
    'titel: Proef',
    '---',
    'Respons {{respons.pct | procent:1}}, ook {{respons.pct | procent:2}}, of {{respons.laag | percentage:1}}.',
    '',
    '```sql naam=respons',
    '-- aandeel: pct van terug / verstuurd (netwerkpartners)',
    'SELECT 1',
    '```',
    '',
    '```figuur naam=kern bron=respons',
    'titel: Respons',
    'soort: kerncijfer',
    'waarde: pct',
    'decimalen: 1',
    '```',
    '',
  ].join('\n'),
)
const roles: readonly ColumnRole[] = [
  { rol: 'aandeel', kolom: 'pct', teller: 'terug', noemer: 'verstuurd', eenheid: 'netwerkpartners' },
]

/** The response of a survey, with its share hidden in Publicatie or not. */
function stateWith(isHidden: boolean): NotebookState {
  const exact = table({ terug: [100], verstuurd: [394], pct: [100 / 394], laag: [5.25] })
  const published = isHidden ? table({ terug: [null], verstuurd: [394], pct: [null], laag: [5.25] }) : exact
  const protection = {
    withheld: null,
    totals: {},
    table: published,
    hidden: isHidden ? ['terug', 'pct'].map((column) => ({ row: 0, column })) : [],
  }
  const assessment = { flags: [], protection } as unknown as Assessment
  const output = { table: exact, roles, sources: [], assessment } as unknown as CellOutput
  const cells = notebook.cells.map((cell) => ({
    ...freshCell(cell),
    ...(cell.kind === 'tekst' ? {} : { output }),
  }))
  return { notebook, cells } as unknown as NotebookState
}

it('[T10] writes a share in a text with its decimals, and hides it with any number of them', () => {
  expect([
    fillText(stateWith(false), 'tekst-1', 'publicatie'),
    fillText(stateWith(true), 'tekst-1', 'publicatie'),
  ]).toEqual(['Respons 25,4%, ook 25,38%, of 5,3%.', 'Respons •, ook •, of 5,3%.'])
})

it('[T10] tells of it at the text and at the figure, not where nothing is shown', () => {
  const codes = (isHidden: boolean) =>
    ['tekst-1', 'kern'].map((id) => cellFlags(stateWith(isHidden), id, 'publicatie').map(({ code }) => code))
  expect([codes(false), codes(true)]).toEqual([
    [['meer-decimalen'], ['meer-decimalen']],
    [[], []],
  ])
})
