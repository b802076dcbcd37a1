import type { Series } from '../chart'
import type { Palette } from '../colours'

/** Pieces of the bars in the order in which they stand, with the colours that directions have everywhere. */
export function piecesOf(column: 'richting' | 'uitkomst', { directions }: Palette): readonly Series[] {
  return column === 'richting'
    ? [
        { name: 'hoger', label: 'hoger', colour: directions.hoger, hatched: false },
        { name: 'gelijk', label: 'gelijk', colour: directions.gelijk, hatched: false },
        { name: 'lager', label: 'lager', colour: directions.lager, hatched: false },
        unknown(directions.onbekend),
      ]
    : [
        { name: 'boven doel', label: 'boven doel', colour: directions.hoger, hatched: false },
        { name: 'op doel', label: 'op doel', colour: directions.gelijk, hatched: false },
        { name: 'onder doel', label: 'onder doel', colour: directions.lager, hatched: false },
        unknown(directions.onbekend),
      ]
}

const unknown = (colour: string): Series => ({
  name: 'onbekend',
  label: '(nog) niet bekend',
  colour,
  hatched: true,
})
