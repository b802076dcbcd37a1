import { assertNever } from '../bridge/outcome'
import type { Verschil } from './comparison'
import { describeDifference, describeGroup, describeValue } from './describe'

const hiddenSign = '•'

/** A difference that has an old and a new value, as the cells of a table; null for one that hasn't. */
export interface DifferenceCells {
  /** The row in its cell; empty for a result of one row. */
  readonly groep: string
  readonly kolom: string
  readonly oud: string
  readonly nieuw: string
  /** With its sign; empty where there is none. */
  readonly verschil: string
}

export function differenceCells(one: Verschil): DifferenceCells | null {
  if (one.soort === 'aantal-rijen')
    return {
      groep: '',
      kolom: 'aantal rijen',
      oud: describeValue(one.oud),
      nieuw: describeValue(one.nieuw),
      verschil: describeDifference(one.verschil),
    }
  if (one.soort !== 'getal' && one.soort !== 'waarde') return null
  const shown = (side: 'oud' | 'nieuw') =>
    one.beschermd[side] && one[side] === null ? hiddenSign : describeValue(one[side])
  return {
    groep: describeGroup(one.groep),
    kolom: one.kolom,
    oud: shown('oud'),
    nieuw: shown('nieuw'),
    verschil: one.verschil === null ? '' : describeDifference(one.verschil),
  }
}

/** A cell and a row in it. */
export const placeOf = (cell: string, group: string): string => (group === '' ? cell : `${cell}: ${group}`)

/** Any other difference as a sentence without its full stop. */
export function describeOther(one: Verschil): string {
  switch (one.soort) {
    case 'rij-erbij':
    case 'rij-weg':
      return `${placeOf(one.cel, describeGroup(one.groep))} is ${one.soort === 'rij-erbij' ? 'erbij gekomen' : 'weggevallen'}: ${valuesOf(one)}`
    case 'kolom-erbij':
      return `${one.cel}: kolom ${one.kolom} is erbij gekomen`
    case 'kolom-weg':
      return `${one.cel}: kolom ${one.kolom} is weggevallen`
    case 'voorbehoud-erbij':
      return `Voorbehoud erbij bij ${one.onderwerp}: ${sentence(one.tekst)}`
    case 'voorbehoud-weg':
      return `Voorbehoud vervallen bij ${one.onderwerp}: ${sentence(one.tekst)}`
    case 'cel-erbij':
      return `Cel ${one.cel} is nieuw`
    case 'cel-weg':
      return `Cel ${one.cel} is er niet meer`
    case 'mislukt':
      return `Cel ${one.cel} is deze keer mislukt`
    case 'gelukt':
      return `Cel ${one.cel} is nu wel gelukt`
    case 'ingehouden':
      return `${one.cel} wordt niet meer gepubliceerd`
    case 'niet-meer-ingehouden':
      return `${one.cel} kan nu wel worden gepubliceerd`
    case 'getal':
    case 'waarde':
    case 'aantal-rijen':
      return one.cel
    default:
      return assertNever(one)
  }
}

function valuesOf({ waarden, beschermd }: Extract<Verschil, { soort: 'rij-erbij' | 'rij-weg' }>): string {
  return Object.entries(waarden)
    .map(([name, value]) =>
      value === null && beschermd.includes(name)
        ? `${name} ${hiddenSign}`
        : `${name} ${describeValue(value)}`,
    )
    .join(', ')
}

const sentence = (text: string): string => text.replace(/\.$/, '')
