import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inspect } from '../inspect'
import { load, utf8 } from '../testing'
import { portableCharacters } from './portableAlphabet'
import { number, systemFile, type SampleFile } from './testing'

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const labelled = (label: Uint8Array, over: Partial<SampleFile>) => {
  const { inspection } = load(
    systemFile({ variables: [{ name: 'A', width: 0, label }], cases: [[1]], ...over }),
  )
  return { label: inspection.columns[0]?.label, notes: inspection.notes }
}

it('reads texts as what they are where the file says they are something else, and says so', () => {
  expect(labelled(latin1('privé'), { encoding: 'UTF-8' })).toEqual({
    label: 'privé',
    notes: [
      'Het bestand zegt dat zijn teksten utf-8 zijn, maar dat kan niet; ze zijn gelezen als windows-1252.',
    ],
  })
  expect(labelled(utf8('privé'), { codePage: 1252 })).toEqual({
    label: 'privé',
    notes: [
      'Het bestand zegt dat zijn teksten windows-1252 zijn, maar dat kan niet; ze zijn gelezen als utf-8.',
    ],
  })
})

it('drops the half of a letter that a text ends in because its width was full', () => {
  const cut = utf8('abcdefgé').slice(0, 8)
  const file = (encoding?: string) =>
    systemFile({
      variables: [{ name: 'A', width: 8 }],
      cases: [[cut], [utf8('één')]],
      ...(encoding === undefined ? {} : { encoding }),
    })
  expect(load(file('UTF-8')).rows.map(({ a }) => a)).toEqual(['abcdefg', 'één'])
  expect(load(file()).rows.map(({ a }) => a)).toEqual(['abcdefg', 'één'])
})

it('reads a portable file text by text, so that half a letter at the end of one says nothing of the others', () => {
  const sample = readFileSync(new URL('samples/enquete.por', import.meta.url))
  const head = sample.subarray(0, sample.indexOf('SPSSPORT') + 8)
  const dictionary = 'A8/202011276/20024941/5B/78/1/A1/8/0/1/8/0/F'
  const body = [...utf8(`${dictionary}8/`), ...utf8('abcdefgé').slice(0, 8), ...utf8('5/éénZZZ')]
  expect(load(Uint8Array.from([...head, ...body]), 'x.por').rows).toEqual([{ a: 'abcdefg' }, { a: 'één' }])
})

it('warns of rows behind the number of rows that the head names', () => {
  const { rows, inspection } = load(
    systemFile({ variables: [{ name: 'A', width: 0 }], cases: [[1], [2], [3]], caseCount: 1 }),
  )
  expect([rows, inspection.notes]).toEqual([
    [{ a: 1 }],
    [
      'De kop noemt 1 rijen; daarachter staan nog gegevens als van 2 rijen, die niet zijn gelezen. Kijk bij de bron na hoeveel rijen er horen te zijn.',
    ],
  ])
})

it('keeps variables apart whose names differ in their capitals only', () => {
  const { rows, inspection } = load(
    systemFile({
      variables: [
        { name: 'V1', width: 0 },
        { name: 'V1_A', width: 0 },
      ],
      cases: [[1, 2]],
      extensions: [{ subtype: 13, content: utf8('V1=vraag\tV1_A=VRAAG') }],
    }),
  )
  expect(inspection.columns.map(({ header }) => header)).toEqual(['vraag', 'VRAAG'])
  expect(rows).toEqual([{ vraag: 1, vraag_2: 2 }])
})

it('reads a label of any length', () => {
  const label = 'x'.repeat(1000)
  expect(labelled(utf8(label), {}).label).toBe(label)
})

it('shows the documents in a file, and its questions with several answers', () => {
  const { inspection } = load(
    systemFile({
      variables: [
        { name: 'V1', width: 0 },
        { name: 'V2', width: 0 },
      ],
      cases: [[1, 0]],
      codePage: 1252,
      documents: ['Veldwerk in mei.', '', 'Gewogen naar leeftijd.'],
      extensions: [
        {
          subtype: 7,
          content: latin1(
            '$hulp=D1 1 11 Welke hulpé V1 V2\n$soort=C 5 Soort V1 V2\n$kapot=D9 9\n$leeg=C 0  V1\n',
          ),
        },
      ],
    }),
  )
  expect(inspection.notes).toEqual([
    'Documentatie in het bestand: Veldwerk in mei. Gewogen naar leeftijd.',
    'Vraag met meer antwoorden: “Welke hulpé” staat in de kolommen V1, V2; aangekruist is 1.',
    'Vraag met meer antwoorden: “Soort” staat in de kolommen V1, V2.',
    'Vraag met meer antwoorden: “leeg” staat in de kolommen V1.',
  ])
})

it('reads a file of 10,000 variables', () => {
  const variables = Array.from({ length: 10_000 }, (_, at) => ({ name: `V${at}`, width: 0 }))
  const inspected = inspect(systemFile({ variables, cases: [variables.map((_, at) => at)] }), 'x.sav')
  expect(inspected.ok && inspected.value.columns.length).toBe(10_000)
})

it('takes the number of rows of 64 bits where there is one', () => {
  const content = Uint8Array.from([...number(4, true, 1), 0, 0, 0, 0, ...number(4, true, 2), 0, 0, 0, 0])
  const file = systemFile({
    variables: [{ name: 'A', width: 0 }],
    cases: [[1], [2]],
    caseCount: 1,
    extensions: [{ subtype: 16, content }],
  })
  expect(load(file).rows).toEqual([{ a: 1 }, { a: 2 }])
})

it('reads a portable file of a mainframe by its own table of characters', () => {
  const sample = new Uint8Array(readFileSync(new URL('samples/enquete.por', import.meta.url)))
  const ours = load(sample, 'enquete.por').rows
  // Every character as another byte, in lines of 80 without ends, as a mainframe keeps them.
  const shift = (byte: number) => byte ^ 0x80
  const joined = sample.filter((byte) => byte !== 13 && byte !== 10)
  const table = new Uint8Array(256).fill(shift(48))
  for (const [at, letter] of Array.from(portableCharacters).entries())
    if (letter !== '0' || at === 0) table[64 + at] = shift(letter.charCodeAt(0))
  const mainframe = joined.map(shift)
  mainframe.set(table, 200)
  const theirs = load(mainframe, 'enquete.por').rows
  const plain = (rows: typeof ours) => JSON.stringify(rows).replace(/[^ -~]+|\?+/g, '~')
  expect(plain(theirs)).toBe(plain(ours))
})
