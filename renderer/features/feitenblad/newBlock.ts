import type { BlockDefinition } from '../../../core/feitenblad/model'
import type { CellOffer } from '../../../core/workbench/sheetSession'

/** The kinds of block that show something of an analysis. */
export type CellKind = 'figuur' | 'kerncijfer' | 'tabel'

/** A block without anything in it; null for a kind that has to show something of an analysis. */
export function emptyBlock(soort: BlockDefinition['soort']): BlockDefinition | null {
  switch (soort) {
    case 'tekst':
      return { soort, tekst: '' }
    case 'citaat':
      return { soort, tekst: '', van: '' }
    case 'doelen':
      return { soort, doelen: [{ tekst: '', doelsoort: 'leerdoel' }] }
    case 'netwerk':
      return { soort, midden: '', categorieen: [{ naam: '', partners: [] }] }
    case 'activiteit':
      return { soort, naam: '', bereik: { precisie: 'onbekend' }, aanpak: 'preventief', dimensies: [] }
    case 'afbeelding':
      return { soort, bestand: '', alt: '', bron: '' }
    case 'figuur':
    case 'kerncijfer':
    case 'tabel':
      return null
  }
}

/** @param reference `notebook.cel`, of a key number `notebook.cel.kolom`. */
export function blockFor(soort: CellKind, reference: string, offers: readonly CellOffer[]): BlockDefinition {
  switch (soort) {
    case 'figuur':
      return { soort, figuur: reference }
    case 'tabel':
      return {
        soort,
        tabel: reference,
        titel: offers.find((offer) => offer.reference === reference)?.title ?? '',
      }
    case 'kerncijfer':
      return { soort, waarde: reference, opmaak: formatFor(reference, offers), label: '', basis: '' }
  }
}

const formatFor = (reference: string, offers: readonly CellOffer[]) =>
  offers.some((offer) => offer.shares.some((column) => `${offer.reference}.${column}` === reference))
    ? 'procent'
    : 'getal'

/** What a block of a kind can show, and what each is called. */
export function choicesFor(
  soort: CellKind,
  offers: readonly CellOffer[],
): readonly (readonly [string, string])[] {
  const named = ({ notebook, title }: CellOffer) => `${notebook} · ${title}`
  if (soort === 'kerncijfer') return valueChoices(offers)
  return offers
    .filter(({ isFigure }) => soort === 'tabel' || isFigure)
    .map((offer) => [offer.reference, named(offer)] as const)
}

/** The values of results of one row, as `notebook.cel.kolom`. */
export const valueChoices = (offers: readonly CellOffer[]): readonly (readonly [string, string])[] =>
  offers.flatMap(({ reference, notebook, title, columns }) =>
    columns.map(
      (column) =>
        [`${reference}.${column}`, `${notebook} · ${title}: ${column.replaceAll('_', ' ')}`] as const,
    ),
  )
