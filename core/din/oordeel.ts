import { formatNumber } from '../statistics/dutchNumbers'
import type { Streven } from './streven'

/** One measured figure; `waarde` is null when there is none. */
export interface Meting {
  readonly waarde: number | null
  readonly jaar: number | null
  /** Who measured it; figures of different sources aren't compared. */
  readonly bron: string | null
  /** Half the width of its 95% interval, in its own unit; null when everybody was counted or nobody says. */
  readonly marge: number | null
}

export interface Doelstand {
  readonly oordeel: 'gehaald' | 'niet gehaald' | 'niet vast te stellen'
  /** Why, in one Dutch sentence; never by whom. */
  readonly reden: string
}

/**
 * Holds a target against its nulmeting and the latest figure. It says whether the target was reached, not by whose doing:
 * a goal is shared by several parties.
 *
 * @param schatting The figures are estimates of a model, which bear no test of small changes.
 */
export function beoordeel(
  streven: Streven | null,
  nulmeting: Meting,
  laatste: Meting,
  schatting = false,
): Doelstand {
  if (streven === null)
    return open('Het streven zegt niet eenduidig welke kant het op moet of welk getal genoeg is.')
  if (schatting) return open('De cijfers zijn modelschattingen; die dragen geen toets van een verandering.')
  if (laatste.waarde === null) return open('Er is geen later cijfer.')
  if (nulmeting.jaar !== null && laatste.jaar !== null && laatste.jaar <= nulmeting.jaar)
    return open(`Het laatste cijfer (${laatste.jaar}) is niet van na de nulmeting (${nulmeting.jaar}).`)
  switch (streven.soort) {
    case 'daalt':
    case 'stijgt':
    case 'niet gestegen':
    case 'niet gedaald':
      return besideBaseline(streven.soort, nulmeting, laatste.waarde, laatste)
    case 'van naar':
      if (isBand(streven.van) || isBand(streven.naar))
        return open('Het streven noemt banden; een verschuiving tussen banden is niet te toetsen.')
      return besideBound(
        streven.naar.laag < streven.van.laag ? 'maximaal' : 'minimaal',
        streven.naar.laag,
        laatste,
        laatste.waarde,
      )
    default:
      return besideBound(streven.soort, streven.waarde, laatste, laatste.waarde)
  }
}

const open = (reden: string): Doelstand => ({ oordeel: 'niet vast te stellen', reden })
const judged = (reached: boolean, reden: string): Doelstand => ({
  oordeel: reached ? 'gehaald' : 'niet gehaald',
  reden,
})

const isBand = ({ laag, hoog }: { readonly laag: number; readonly hoog: number }) => laag !== hoog

function besideBaseline(
  soort: 'daalt' | 'stijgt' | 'niet gestegen' | 'niet gedaald',
  nulmeting: Meting,
  now: number,
  laatste: Meting,
): Doelstand {
  const { waarde: before } = nulmeting
  if (before === null) return open('Er is geen nulmeting.')
  if (nulmeting.bron !== null && laatste.bron !== null && nulmeting.bron !== laatste.bron)
    return open(`Nulmeting (${nulmeting.bron}) en laatste cijfer (${laatste.bron}) zijn anders gemeten.`)
  const marge = Math.hypot(nulmeting.marge ?? 0, laatste.marge ?? 0)
  if (marge > 0 && Math.abs(now - before) <= marge)
    return open(
      `Van ${said(nulmeting)} naar ${said(laatste)}: dat verschil valt binnen de marge (± ${formatNumber(marge, 1)}).`,
    )
  const reached = {
    daalt: now < before,
    stijgt: now > before,
    'niet gestegen': now <= before,
    'niet gedaald': now >= before,
  }[soort]
  return judged(reached, `Van ${said(nulmeting)} naar ${said(laatste)}.`)
}

function besideBound(
  soort: 'hoger dan' | 'lager dan' | 'minimaal' | 'maximaal',
  bound: number,
  laatste: Meting,
  now: number,
): Doelstand {
  if (laatste.marge !== null && Math.abs(now - bound) <= laatste.marge)
    return open(
      `Het laatste cijfer, ${said(laatste)}, ligt binnen de marge (± ${formatNumber(laatste.marge)}) van ${formatNumber(bound)}.`,
    )
  const reached = {
    'hoger dan': now > bound,
    'lager dan': now < bound,
    minimaal: now >= bound,
    maximaal: now <= bound,
  }[soort]
  return judged(reached, `Streven ${soort} ${formatNumber(bound)}; laatste cijfer ${said(laatste)}.`)
}

const said = ({ waarde, jaar }: Meting) =>
  `${waarde === null ? 'onbekend' : formatNumber(waarde)}${jaar === null ? '' : ` (${jaar})`}`

/**
 * What the goal and its target say differently about the same figure (a goal that something falls, a target that it
 * doesn't rise); null when they agree or one of them gives no direction.
 */
export function tegenspraak(doel: Streven | null, streven: Streven | null): string | null {
  if (doel === null || streven === null || doel.soort === streven.soort) return null
  const directions = ['daalt', 'stijgt', 'niet gestegen', 'niet gedaald']
  if (!directions.includes(doel.soort) || !directions.includes(streven.soort)) return null
  return `Het doel zegt “${doel.soort}”, het streven “${streven.soort}”.`
}
