import { describe, expect, it } from 'vitest'
import { parseNotebook } from '../parseNotebook'
import { changeMeta, setParameter } from './changeMeta'
import { renameParameter } from './renameParameter'

const text = [
  '---',
  '# van wie het is',
  'formaat: 1',
  "titel: 'Trajecten: telling'",
  'bronnen: [trajecten] # één',
  'parameters:',
  '  van: { soort: datum, standaard: 2019-09-01, label: Van }',
  '---',
  '',
  '```sql naam=a',
  'SELECT $van, $grens, 1 AS grens FROM trajecten -- $grens',
  '```',
  '',
].join('\r\n')
const notebook = parseNotebook(text)
const drempel = { soort: 'drempel', standaard: 10 } as const

describe('the front matter', () => {
  it('changes what changed and keeps remarks, quotes, order and line ends', () => {
    expect(changeMeta(notebook, { titel: 'Telling', bronnen: ['trajecten', 'lage_inkomens'] }).text).toBe(
      text
        .replace("'Trajecten: telling'", 'Telling')
        .replace('[trajecten] # één', '[ trajecten, lage_inkomens ] # één'),
    )
    expect(changeMeta(notebook, { thema: 'armoede' }).meta).toEqual({ ...notebook.meta, thema: 'armoede' })
  })

  it('adds, changes and takes out a parameter', () => {
    const added = setParameter(notebook, 'grens', drempel)
    expect(added.text).toBe(
      text.replace('label: Van }\r\n', 'label: Van }\r\n  grens: { soort: drempel, standaard: 10 }\r\n'),
    )
    const changed = setParameter(added, 'grens', { ...drempel, standaard: 5 })
    expect(changed.text).toBe(added.text.replace('standaard: 10', 'standaard: 5'))
    expect(setParameter(changed, 'grens', null).text).toBe(text)
    expect(setParameter(notebook, 'van', null).meta.parameters).toEqual({})
  })

  it('begins the list of parameters where there is none, and the front matter too', () => {
    const bare = parseNotebook('---\nformaat: 1\ntitel: T\n---\n\nTekst\n')
    expect(setParameter(bare, 'grens', drempel).text).toBe(
      '---\nformaat: 1\ntitel: T\nparameters:\n  grens: { soort: drempel, standaard: 10 }\n---\n\nTekst\n',
    )
    expect(changeMeta(parseNotebook('Tekst\n'), { titel: 'T' }).text).toBe(
      '---\nformaat: 1\ntitel: T\n---\nTekst\n',
    )
  })

  it('renames a parameter in the queries that use it, both days of a period too', () => {
    const added = setParameter(notebook, 'grens', drempel)
    expect(renameParameter(added, 'grens', 'minimum', drempel).text).toBe(
      added.text.replace('grens: {', 'minimum: {').replace('$grens,', '$minimum,'),
    )
    const period = { soort: 'periode', standaard: '2019-01-01/2019-12-31' } as const
    const withPeriod = setParameter(
      parseNotebook('---\nformaat: 1\ntitel: T\n---\n```sql naam=a\nSELECT $p_van, $p_tot, $p\n```\n'),
      'p',
      period,
    )
    expect(renameParameter(withPeriod, 'p', 'jaar', period).text).toContain(
      'SELECT $jaar_van, $jaar_tot, $p\n',
    )
  })

  it('says at its line when a default does not fit its kind', () => {
    const { problems } = parseNotebook(text.replace('standaard: 2019-09-01', 'standaard: vroeger'))
    expect(problems).toEqual([
      { line: 7, cell: null, text: 'Parameter van: de standaard is geen dag als 2020-08-31.' },
    ])
  })
})
