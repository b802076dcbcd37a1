import type { CellValue } from '../../core/bridge/table'
import type { Weergave } from '../../core/evidence/flags'
import { describeValue } from '../../core/runs/describe'
import type { NotebookReport } from '../../core/workbench/runReport'
import { printTable } from './printTable'

/** Prints the results of a run for a person. @param voor The values the run is for, where it is one of several. */
export function printReport(
  { titel, cellen }: NotebookReport,
  voor: Readonly<Record<string, CellValue>>,
  weergave: Weergave,
): void {
  const title = [
    titel,
    ...Object.entries(voor).map(([name, value]) => `${name} ${describeValue(value)}`),
  ].join(' · ')
  console.log(`\n${title}\n${'='.repeat(title.length)}`)
  if (weergave === 'intern') console.log('Intern: exacte aantallen, niet voor publicatie.')
  for (const { naam, soort, kolommen, rijen, beschermd, voorbehouden } of cellen) {
    if (soort === 'tekst' || soort === 'figuur') continue
    console.log(`\n${naam}`)
    const hidden = new Set(beschermd.map(({ rij, kolom }) => `${rij}:${kolom}`))
    if (rijen.length > 0)
      printTable(
        kolommen.map((kolom) => kolom.naam),
        rijen,
        hidden,
      )
    for (const { ernst, tekst } of voorbehouden) console.log(`  ▲ ${ernst}: ${tekst}`)
  }
}
