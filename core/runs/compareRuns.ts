import type { Weergave } from '../evidence/flags'
import { causesOf, changesBetween, pairCells, type CellPair, type RowsOf } from './changes'
import { compareTables, type Found } from './compareTables'
import type { Oorzaak, RunComparison, Verschil } from './comparison'
import type { RunCell, RunRecord } from './record'
import { published } from './published'

/**
 * How a run differs from an earlier one of the same notebook, and which changes each difference rests on.
 *
 * @param weergave In Publicatie a protected value is null, and a difference between values that are both protected isn't
 *   told at all.
 */
export function compareRuns(
  old: RunRecord,
  now: RunRecord,
  rowsOf: RowsOf,
  weergave: Weergave,
): RunComparison {
  const pairs = pairCells(old, now)
  const wijzigingen = changesBetween(old, now, pairs, rowsOf)
  const verschillen = pairs.flatMap((pair): readonly Verschil[] => {
    const causes = causesOf(pair, wijzigingen)
    const cel = (pair.now ?? pair.old)?.naam ?? ''
    return differencesIn(pair).map((found) => ({ ...found, cel, oorzaken: causesFor(found, causes) }))
  })
  const comparison = { verschillen, wijzigingen }
  return weergave === 'intern' ? withoutProtectionChanges(comparison) : published(comparison, old, now)
}

function differencesIn({ old, now }: CellPair): readonly Found[] {
  if (!old) return now?.soort === 'figuur' ? [] : [{ soort: 'cel-erbij' }]
  if (!now) return old.soort === 'figuur' ? [] : [{ soort: 'cel-weg' }]
  if (old.mislukt && now.mislukt) return []
  if (now.mislukt) return [{ soort: 'mislukt' }]
  if (old.mislukt) return [{ soort: 'gelukt' }]
  return [...resultDifferences(old, now), ...flagDifferences(old, now)]
}

function resultDifferences({ resultaat: old }: RunCell, { resultaat: now }: RunCell): readonly Found[] {
  if (!old || !now) return []
  const holding: readonly Found[] =
    old.ingehouden === now.ingehouden
      ? []
      : [{ soort: now.ingehouden ? 'ingehouden' : 'niet-meer-ingehouden' }]
  if (old.tabel && now.tabel)
    return [
      ...holding,
      ...compareTables(
        { table: old.tabel, withheld: old.ingehouden },
        { table: now.tabel, withheld: now.ingehouden },
      ),
    ]
  const rows: readonly Found[] =
    old.rijen === now.rijen
      ? []
      : [{ soort: 'aantal-rijen', oud: old.rijen, nieuw: now.rijen, verschil: now.rijen - old.rijen }]
  return [...holding, ...rows]
}

function flagDifferences(old: RunCell, now: RunCell): readonly Found[] {
  type Caveat = RunCell['voorbehouden'][number]
  const isIn = (flags: readonly Caveat[], { code, onderwerp }: Caveat) =>
    flags.some((flag) => flag.code === code && flag.onderwerp === onderwerp)
  return [
    ...now.voorbehouden
      .filter((flag) => !isIn(old.voorbehouden, flag))
      .map((flag) => ({ soort: 'voorbehoud-erbij' as const, ...flag })),
    ...old.voorbehouden
      .filter((flag) => !isIn(now.voorbehouden, flag))
      .map((flag) => ({ soort: 'voorbehoud-weg' as const, ...flag })),
  ]
}

/** The settings of the werkmap change caveats and protection, never a number. */
function causesFor(found: Found, causes: readonly Oorzaak[]): readonly Oorzaak[] {
  const ofEvidence =
    found.soort.startsWith('voorbehoud') || found.soort.endsWith('ingehouden') || isProtectionChange(found)
  return ofEvidence ? causes : causes.filter(({ soort }) => soort !== 'werkmap')
}

const isProtectionChange = (found: Found): boolean =>
  (found.soort === 'getal' || found.soort === 'waarde') && found.beschermd.oud !== found.beschermd.nieuw

/** In Intern a number that stayed what it was didn't change, whatever others see of it. */
const withoutProtectionChanges = ({ verschillen, wijzigingen }: RunComparison): RunComparison => ({
  verschillen: verschillen.filter(
    (found) => !((found.soort === 'getal' || found.soort === 'waarde') && found.oud === found.nieuw),
  ),
  wijzigingen,
})
