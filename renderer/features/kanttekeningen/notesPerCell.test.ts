import { expect, it } from 'vitest'
import type { Flag } from '../../../core/evidence/flags'
import { cellState, figuur, flag, output, sql, tekst } from '../../testing/builders'
import { countLine, notesPerCell } from './notesPerCell'

const blokkeert = flag({ code: 'onthullingsrisico', severity: 'blokkeert', message: 'Niet getoond.' })
const trajecten = flag()
const none = new Map<string, readonly Flag[]>()

it('puts the notes of a query beside the first figure that draws it, once', () => {
  const answer = output([blokkeert])
  const cells = [
    cellState(tekst('tekst-1', 'Tekst'), { output: null }),
    cellState(sql('per_domein'), { output: answer }),
    cellState(figuur('staven', 'per_domein'), { output: answer }),
    cellState(figuur('nog_eens', 'per_domein'), { output: answer }),
  ]
  expect(notesPerCell(cells, 'intern', none)).toEqual([{ cell: 'staven', flags: [blokkeert], repeated: [] }])
})

it('names information again in short, but a block every time in full', () => {
  const cells = [
    cellState(sql('eerste'), { output: output([blokkeert, trajecten]) }),
    cellState(sql('tweede'), { output: output([blokkeert, trajecten]) }),
  ]
  const notes = notesPerCell(cells, 'intern', none)
  expect(notes[1]).toEqual({ cell: 'tweede', flags: [blokkeert], repeated: [trajecten] })
  expect(countLine(notes)).toBe('2 blokkeren, 1 ter informatie')
})

it('hides protected evidence in Publicatie', () => {
  const counted = flag({ evidence: { n: 4, drempel: 10 }, protectedEvidence: ['n'] })
  const cells = [cellState(sql('eerste'), { output: output([counted]) })]
  expect(notesPerCell(cells, 'publicatie', none)[0]?.flags[0]?.evidence).toEqual({ n: null, drempel: 10 })
  expect(notesPerCell(cells, 'intern', none)[0]?.flags[0]?.evidence).toEqual({ n: 4, drempel: 10 })
})

it('puts what a text or a title says beside it, also when it has no result', () => {
  const cells = [
    cellState(tekst('tekst-1', 'De aanpak werkt.'), { output: null }),
    cellState(figuur('staven', 'per_domein'), { output: output([trajecten]) }),
  ]
  const causal = flag({
    code: 'causale-taal',
    severity: 'waarschuwt',
    subject: 'tekst-1',
    message: 'Beweert.',
  })
  const onTitle = flag({ ...causal, subject: 'staven.titel' })
  const texts = new Map([
    ['tekst-1', [causal]],
    ['staven', [onTitle]],
  ])
  expect(notesPerCell(cells, 'intern', texts)).toEqual([
    { cell: 'tekst-1', flags: [causal], repeated: [] },
    { cell: 'staven', flags: [trajecten, onTitle], repeated: [] },
  ])
})

it('says so when there is nothing to note', () => {
  expect(countLine([])).toBe('Geen kanttekeningen')
})
