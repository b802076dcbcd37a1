import { expect, it } from 'vitest'
import { cellState, figuur, flag, output, sql, tekst } from '../../testing/builders'
import { countLine, notesPerCell } from './notesPerCell'

const blokkeert = flag({ code: 'onthullingsrisico', severity: 'blokkeert', message: 'Niet getoond.' })
const trajecten = flag()

it('puts the notes of a query beside the first figure that draws it, once', () => {
  const answer = output([blokkeert])
  const cells = [
    cellState(tekst('tekst-1', 'Tekst'), { output: null }),
    cellState(sql('per_domein'), { output: answer }),
    cellState(figuur('staven', 'per_domein'), { output: answer }),
    cellState(figuur('nog_eens', 'per_domein'), { output: answer }),
  ]
  expect(notesPerCell(cells, 'intern')).toEqual([{ cell: 'staven', flags: [blokkeert], repeated: [] }])
})

it('names information again in short, but a block every time in full', () => {
  const cells = [
    cellState(sql('eerste'), { output: output([blokkeert, trajecten]) }),
    cellState(sql('tweede'), { output: output([blokkeert, trajecten]) }),
  ]
  const notes = notesPerCell(cells, 'intern')
  expect(notes[1]).toEqual({ cell: 'tweede', flags: [blokkeert], repeated: [trajecten] })
  expect(countLine(notes)).toBe('2 blokkeren, 1 ter informatie')
})

it('hides protected evidence in Publicatie', () => {
  const counted = flag({ evidence: { n: 4, drempel: 10 }, protectedEvidence: ['n'] })
  const cells = [cellState(sql('eerste'), { output: output([counted]) })]
  expect(notesPerCell(cells, 'publicatie')[0]?.flags[0]?.evidence).toEqual({ n: null, drempel: 10 })
  expect(notesPerCell(cells, 'intern')[0]?.flags[0]?.evidence).toEqual({ n: 4, drempel: 10 })
})

it('says so when there is nothing to note', () => {
  expect(countLine([])).toBe('Geen kanttekeningen')
})
