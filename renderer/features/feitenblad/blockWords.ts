import { blockNames } from '../../../core/feitenblad/blockNames'
import type { Block, BlockDefinition } from '../../../core/feitenblad/model'
import type { CellOffer } from '../../../core/workbench/sheetSession'
import type { StateTone } from '../../ui/StateWord'

/** A block in a few words: its kind, and how it begins. */
export function blockLabel(block: BlockDefinition, offers: readonly CellOffer[] | null): string {
  const words = wordsOf(block, offers)
  return words === '' ? blockNames[block.soort] : `${blockNames[block.soort]}: ${words}`
}

function wordsOf(block: BlockDefinition, offers: readonly CellOffer[] | null): string {
  switch (block.soort) {
    case 'figuur':
      return offers?.find(({ reference }) => reference === block.figuur)?.title ?? block.figuur
    case 'tabel':
      return block.titel
    case 'kerncijfer':
      return block.label
    case 'tekst':
    case 'citaat':
      return block.tekst.slice(0, 80)
    case 'doelen':
      return block.doelen[0]?.tekst ?? ''
    case 'netwerk':
      return block.midden
    case 'activiteit':
      return block.naam
    case 'afbeelding':
      return block.alt
  }
}

/** What the author has to know of a filled block; null when it is there as meant. */
export function blockState(
  block: Block | undefined,
): { readonly tone: StateTone; readonly word: string } | null {
  if (block === undefined) return null
  if (block.kind === 'leeg') return { tone: 'fout', word: 'ontbreekt' }
  if (block.kind === 'citaat' && !block.consent) return { tone: 'fout', word: 'geen toestemming' }
  if (block.kind === 'afbeelding' && block.alternative === '')
    return { tone: 'fout', word: 'geen beschrijving' }
  if (block.kind === 'afbeelding' && block.credit === '') return { tone: 'fout', word: 'geen bron' }
  if ((block.kind === 'figuur' || block.kind === 'tabel') && block.figure.withheld !== null)
    return { tone: 'let-op', word: 'ingehouden' }
  return null
}
