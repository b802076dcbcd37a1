import type { BlockDefinition, ReachDefinition } from './model'

/** The cells that a block shows something of, as `notebook.cel`, in order of use; one may be there more than once. */
export function cellsOfBlock(block: BlockDefinition): readonly string[] {
  return [...namedCells(block), ...textsOfBlock(block).flatMap(cellsInText)]
}

function namedCells(block: BlockDefinition): readonly string[] {
  switch (block.soort) {
    case 'figuur':
      return [block.figuur]
    case 'tabel':
      return [block.tabel]
    case 'kerncijfer':
      return [cellOf(block.waarde)]
    case 'activiteit':
      return cellsOfReach(block.bereik)
    case 'tekst':
    case 'citaat':
    case 'doelen':
    case 'netwerk':
    case 'afbeelding':
      return []
  }
}

function cellsOfReach(reach: ReachDefinition): readonly string[] {
  if (reach.precisie === 'berekend') return [cellOf(reach.waarde)]
  return reach.precisie === 'geregistreerd' ? [reach.cel] : []
}

/** What an author wrote in a block; inline values may stand in all of it. */
export function textsOfBlock(block: BlockDefinition): readonly string[] {
  switch (block.soort) {
    case 'figuur':
      return []
    case 'tekst':
      return [block.tekst]
    case 'kerncijfer':
      return [block.label, block.basis]
    case 'citaat':
      return [block.tekst, block.van]
    case 'doelen':
      return block.doelen.map(({ tekst }) => tekst)
    case 'netwerk':
      return [block.midden, ...block.categorieen.flatMap(({ naam, partners }) => [naam, ...partners])]
    case 'activiteit':
      return [block.naam, block.tekst ?? '']
    case 'tabel':
      return [block.titel]
    case 'afbeelding':
      return [block.alt, block.bron]
  }
}

const cellOf = (value: string) => value.split('.').slice(0, 2).join('.')

const cellsInText = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*([^{}.|\r\n]+\.[^{}.|\r\n]+)\./g)].map((match) => match[1] ?? '')
