import { describe, expect, it } from 'vitest'
import { load, utf8 } from '../testing'

const notes = (...lines: readonly string[]) =>
  load(utf8(`${lines.join('\r\n')}\r\n`), 'x.csv').inspection.notes

describe('two tables side by side in a text', () => {
  it('are told where a name comes back behind an empty column', () => {
    expect(
      notes('Gemeente;Inwoners;;Gemeente;Huishoudens', 'Leek;19510;;Leek;8200', 'Marum;10400;;Marum;4200'),
    ).toEqual([
      'Kolom 3 is leeg en daarachter komt “Gemeente” terug: hier lijken twee tabellen naast elkaar te staan. Laad alleen de kolommen van een van de twee; zet de andere in een eigen bestand.',
    ])
  })

  it('are not seen in a column that has values, nor in an empty one with other names behind it', () => {
    expect(notes('Gemeente;Inwoners;;Gemeente', 'Leek;19510;p;Leek', 'Marum;10400;;Marum')).toEqual([])
    expect(notes('Gemeente;Inwoners;;Huishoudens', 'Leek;19510;;8200', 'Marum;10400;;4200')).toEqual([])
  })
})
