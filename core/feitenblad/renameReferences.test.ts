import { expect, it } from 'vitest'
import { renameReferences } from './renameReferences'

const text = `formaat: 1
titel: situatie.huishoudens blijft staan # situatie.huishoudens
hoofdstukken:
  - hoofdstuk: situatie
    blokken:
      - { soort: figuur, figuur: situatie.huishoudens }
      - soort: figuur
        figuur: situatie.huishoudens_per_jaar
      - soort: kerncijfer
        waarde: 'situatie.huishoudens.pct'
        basis: >-
          {{ situatie.huishoudens.pct | procent }} van {{andere.huishoudens.n}}
      - soort: tekst
        tekst: "situatie.huishoudens is {{situatie.huishoudens.n}}"
`

it('renames a cell where a block or an inline value refers to it, and nowhere else', () => {
  const renamed = renameReferences(text, { notebook: 'situatie', cell: 'huishoudens' }, 'woningen')
  expect(renamed).toBe(
    text
      .replace(
        '{ soort: figuur, figuur: situatie.huishoudens }',
        '{ soort: figuur, figuur: situatie.woningen }',
      )
      .replace("'situatie.huishoudens.pct'", "'situatie.woningen.pct'")
      .replace('{{ situatie.huishoudens.pct', '{{ situatie.woningen.pct')
      .replace('{{situatie.huishoudens.n}}', '{{situatie.woningen.n}}'),
  )
})

it('renames a notebook in every reference to it', () => {
  const renamed = renameReferences(text, { notebook: 'situatie', cell: null }, 'stand')
  expect(renamed).toBe(
    text
      .replaceAll('figuur: situatie.', 'figuur: stand.')
      .replace("'situatie.huishoudens.pct'", "'stand.huishoudens.pct'")
      .replace('{{ situatie.', '{{ stand.')
      .replace('{{situatie.', '{{stand.'),
  )
})

it('leaves a file that is no YAML alone', () => {
  expect(renameReferences('a: [', { notebook: 'a', cell: null }, 'b')).toBe('a: [')
})
