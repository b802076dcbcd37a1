import type { CellValue } from '../bridge/table'
import type { Group, RunComparison, Verschil, Wijziging } from './comparison'
import type { RunRecord } from './record'

/** A comparison as others may see it: nothing in it tells of a protected value, nor whether it changed. */
export function published(
  { verschillen, wijzigingen }: RunComparison,
  old: RunRecord,
  now: RunRecord,
): RunComparison {
  const withheld = new Set(
    [...old.cellen, ...now.cellen].filter(({ resultaat }) => resultaat?.ingehouden).map(({ naam }) => naam),
  )
  const persons = new Set(
    [...old.bronnen, ...now.bronnen].filter(({ personen }) => personen).map(({ naam }) => naam),
  )
  const shown = verschillen.flatMap((one) => publishedDifference(one, withheld))
  const cells = [...new Set(shown.map(({ cel }) => cel))]
  return {
    verschillen: cells.flatMap((cel) => inPublishedOrder(shown.filter((one) => one.cel === cel))),
    wijzigingen: wijzigingen.map((change) => publishedChange(change, persons)),
  }
}

function publishedDifference(one: Verschil, withheld: ReadonlySet<string>): readonly Verschil[] {
  switch (one.soort) {
    case 'getal':
    case 'waarde': {
      const { oud, nieuw, beschermd } = one
      if (withheld.has(one.cel) || (beschermd.oud && beschermd.nieuw)) return []
      const isWhole = !beschermd.oud && !beschermd.nieuw
      return [
        {
          ...one,
          oud: beschermd.oud ? null : oud,
          nieuw: beschermd.nieuw ? null : nieuw,
          verschil: isWhole ? one.verschil : null,
        },
      ]
    }
    case 'rij-erbij':
    case 'rij-weg':
      return withheld.has(one.cel) ? [] : [{ ...one, waarden: hide(one.waarden, one.beschermd) }]
    case 'aantal-rijen':
    case 'kolom-erbij':
    case 'kolom-weg':
      return withheld.has(one.cel) ? [] : [one]
    case 'voorbehoud-erbij':
    case 'voorbehoud-weg':
    case 'cel-erbij':
    case 'cel-weg':
    case 'mislukt':
    case 'gelukt':
    case 'ingehouden':
    case 'niet-meer-ingehouden':
      return [one]
  }
}

/** As in a published table: what has protected values comes last, by group, for an order by size would tell how large. */
function inPublishedOrder(ofCell: readonly Verschil[]): readonly Verschil[] {
  const groupText = (one: Verschil) => ('groep' in one ? JSON.stringify(one.groep) : '')
  const last = ofCell.filter(hasProtected).filter((one) => !('groep' in one && '#' in one.groep))
  return [
    ...ofCell.filter((one) => !hasProtected(one)),
    ...last.toSorted((a, b) => (groupText(a) < groupText(b) ? -1 : 1)),
  ]
}

function hasProtected(one: Verschil): boolean {
  if (one.soort === 'getal' || one.soort === 'waarde') return one.beschermd.oud || one.beschermd.nieuw
  return (one.soort === 'rij-erbij' || one.soort === 'rij-weg') && one.beschermd.length > 0
}

const hide = (values: Group, hidden: readonly string[]): Group =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, CellValue] => [
      name,
      hidden.includes(name) ? null : value,
    ]),
  )

/** How many rows of persons came and went could be set against what is published. */
function publishedChange(change: Wijziging, persons: ReadonlySet<string>): Wijziging {
  if (change.soort !== 'bron' || !persons.has(change.naam)) return change
  return {
    ...change,
    rijen: null,
    oud: { ...change.oud, rijen: null },
    nieuw: { ...change.nieuw, rijen: null },
  }
}
