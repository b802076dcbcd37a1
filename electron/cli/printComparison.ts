import type { RunComparison, Verschil, Wijziging } from '../../core/runs/comparison'
import { describeCauses, describeChange, describeComparison } from '../../core/runs/describe'
import { describeOther, differenceCells, placeOf } from '../../core/runs/describeDifferences'
import { formatMoment } from '../../core/runs/formatMoment'

/** Prints how a run differs from the one before. @param moment Of that one, ISO; null when there was none. */
export function printComparison(comparison: RunComparison | null, moment: string | null): void {
  if (comparison === null || moment === null) {
    console.log('\nEr is geen eerdere uitvoering om mee te vergelijken; deze is onthouden.')
    return
  }
  console.log(`\n${describeComparison(comparison)} sinds ${formatMoment(moment)}.`)
  for (const change of comparison.wijzigingen) printChange(change)
  const valued = comparison.verschillen.filter((one) => differenceCells(one) !== null)
  printAligned(valued.map(differenceLine))
  for (const one of comparison.verschillen)
    if (!valued.includes(one)) console.log(`  ${describeOther(one)} (${describeCauses(one.oorzaken)})`)
}

function printChange(change: Wijziging): void {
  console.log(`  ${describeChange(change)}`)
  if (change.soort !== 'cel') return
  for (const { soort, tekst } of change.regels)
    if (soort !== 'gelijk') console.log(`    ${soort === 'erbij' ? '+' : '-'} ${tekst}`)
}

/** Cell and group, column, old, arrow, new, difference, causes. */
function differenceLine(one: Verschil): readonly string[] {
  const { groep, kolom, oud, nieuw, verschil } = differenceCells(one) ?? empty
  return [placeOf(one.cel, groep), kolom, oud, '→', nieuw, verschil, describeCauses(one.oorzaken)]
}

const empty = { groep: '', kolom: '', oud: '', nieuw: '', verschil: '' }
const rightAligned = new Set([2, 4, 5])

function printAligned(lines: readonly (readonly string[])[]): void {
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? []
  for (const line of lines) {
    const cells = line.map((text, at) =>
      rightAligned.has(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
    )
    console.log(`  ${cells.join('  ').trimEnd()}`)
  }
}
