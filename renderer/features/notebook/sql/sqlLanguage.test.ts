import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import { completeNames } from './sqlLanguage'

const names = {
  tables: [
    { name: 'per_domein', origin: 'cel', columns: [{ name: 'n', type: 'number' }] },
    { name: 'trajecten', origin: 'bron', columns: [{ name: 'leeftijd', type: 'BIGINT' }] },
  ],
  parameters: ['van'],
} as const

/** Completes at the `|`. */
function complete(text: string) {
  const pos = text.indexOf('|')
  const state = EditorState.create({ doc: text.replace('|', '') })
  return completeNames(new CompletionContext(state, pos, true), names)
}

const labels = (text: string) => complete(text)?.options.map(({ label }) => label)

it('offers sources, earlier cells, the columns of the tables in use, and the macros', () => {
  const offered = labels('SELECT | FROM trajecten')
  expect(offered?.slice(0, 4)).toEqual(['per_domein', 'trajecten', 'leeftijd', 'aandeel'])
})

it('offers the columns of a table or its alias after a point, and nothing else', () => {
  expect(labels('SELECT per_domein.| FROM per_domein')).toEqual(['n'])
  expect(labels('SELECT t.| FROM trajecten AS t')).toEqual(['leeftijd'])
  expect(labels('SELECT onbekend.| FROM trajecten')).toEqual([])
})

it('offers the parameters after $', () => {
  expect(labels('SELECT * FROM trajecten WHERE startdatum >= $|')).toEqual(['$van'])
})
