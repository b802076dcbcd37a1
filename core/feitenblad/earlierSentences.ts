import type { ExportReceipt } from '../bridge/contract'

/** What an export did about the files of an earlier one, in Dutch; empty when there was nothing to do. */
export function earlierSentences({
  removed,
  left,
}: Pick<ExportReceipt, 'removed' | 'left'>): readonly string[] {
  return [
    ...(removed.length === 0
      ? []
      : [`Verwijderd, omdat de figuur niet meer in de export zit: ${removed.join(', ')}.`]),
    ...(left.length === 0
      ? []
      : [
          `Niet verwijderd, omdat het na een eerdere export is bewerkt: ${left.join(', ')}. De figuur zit niet meer in de export; haal het bestand weg.`,
        ]),
  ]
}
