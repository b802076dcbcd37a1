import type { BlockDefinition, FeitenbladDefinition } from '../model'
import type { BlockPlace, SheetEdit } from './applySheetEdit'

/** What a sheet says after an edit: all that the edit isn't about as it was. The text has to read as this. */
export function definitionAfter(definition: FeitenbladDefinition, edit: SheetEdit): FeitenbladDefinition {
  switch (edit.kind) {
    case 'toevoegen':
      return spliced(definition, edit.at, 0, [edit.block])
    case 'wijzigen':
      return spliced(definition, edit.at, 1, [edit.block])
    case 'verwijderen':
      return spliced(definition, edit.at, 1, [])
    case 'verdubbelen':
      return spliced(definition, edit.at, 0, [blockAt(definition, edit.at)])
    case 'verplaatsen':
      return spliced(spliced(definition, edit.at, 1, []), edit.to, 0, [blockAt(definition, edit.at)])
    case 'plaatsen':
      return edit.places.reduce((now, { block, plaats }) => {
        const at = { chapter: edit.at.chapter, block }
        const { plaats: _, ...rest } = blockAt(now, at)
        return spliced(now, at, 1, [plaats === null ? rest : { ...rest, plaats }])
      }, definition)
    case 'hoofdstuktitel': {
      const { hoofdstukken } = definition
      return {
        ...definition,
        hoofdstukken: hoofdstukken.map((one, at) =>
          at === edit.chapter ? { ...one, titel: onOneLine(edit.titel) } : one,
        ),
      }
    }
    case 'titel':
      return { ...definition, titel: onOneLine(edit.titel) }
    case 'periode':
      return { ...definition, periode: { ...definition.periode, [edit.grens]: onOneLine(edit.dag) } }
    case 'pagina': {
      const { pagina: _, ...rest } = definition
      return edit.pagina === null ? rest : { ...rest, pagina: edit.pagina }
    }
  }
}

export const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The block at a place that has one. */
export function blockAt(
  { hoofdstukken }: FeitenbladDefinition,
  { chapter, block }: BlockPlace,
): BlockDefinition {
  const found = hoofdstukken[chapter]?.blokken[block]
  if (!found) throw new Error(`There is no block ${block} in chapter ${chapter}.`)
  return found
}

function spliced(
  definition: FeitenbladDefinition,
  { chapter, block }: BlockPlace,
  gone: 0 | 1,
  put: readonly BlockDefinition[],
): FeitenbladDefinition {
  const hoofdstukken = definition.hoofdstukken.map((one, at) =>
    at === chapter ? { ...one, blokken: one.blokken.toSpliced(block, gone, ...put) } : one,
  )
  return { ...definition, hoofdstukken }
}
