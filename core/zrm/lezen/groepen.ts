import { formatPercent } from '../../statistics/dutchNumbers'
import {
  aboutWhen,
  counted,
  joined,
  notPersons,
  percentBehind,
  type ReadAbout,
  type Reading,
} from './reading'

/** A group's numbers as they may be shown: null where one is protected. */
export interface GroupNumbers {
  readonly groep: string
  /** Those that it is about, of those known. */
  readonly k: number | null
  readonly bekend: number | null
  readonly totaal: number | null
}

export interface GroupsAbout extends ReadAbout {
  /** `gebied` */
  readonly per: string
  /** What the share is of, and which: `het aandeel trajecten met een eindscore hoger dan de startscore`. */
  readonly aandeel: string
  /** What a group's number counts: `eindscore hoger dan startscore`. */
  readonly titel: string
}

/**
 * The reading of groups beside each other: the smallest and the largest share of those with enough known, then every
 * group that is shown. It calls no group better: of small groups chance alone sets them apart.
 */
export function readGroups(groups: readonly GroupNumbers[], about: GroupsAbout): Reading {
  const { over, periode, per, titel } = about
  const shown = groups.flatMap(({ groep, k, bekend, totaal }) =>
    k === null || bekend === null || k > bekend ? [] : [{ groep, k, bekend, totaal }],
  )
  const head = aboutWhen({ over: `${over} per ${per}`, periode })
  const regel = `${head}: ${rangeOf(shown, shown.length < groups.length, about)}`
  const each = shown.map((group) => groupText(group, about)).join('; ')
  const missing = groups.length - shown.length
  return {
    titel: `${over} per ${per}: ${titel}`,
    regel,
    alinea: joined([
      regel,
      each === '' ? null : `${each.charAt(0).toUpperCase()}${each.slice(1)}.`,
      missing === 0
        ? null
        : `Van ${missing === 1 ? '1 groep' : `${missing} groepen`} wordt niet getoond hoeveel het er zijn van de bekende.`,
      `Verschillen tussen kleine groepen kunnen toeval zijn. ${notPersons}`,
    ]),
  }
}

type Shown = GroupNumbers & { readonly k: number; readonly bekend: number }

function rangeOf(shown: readonly Shown[], isPart: boolean, { aandeel, procentVanaf }: GroupsAbout): string {
  const large = shown
    .filter(({ bekend }) => bekend > 0 && bekend >= procentVanaf)
    .toSorted((one, other) => one.k / one.bekend - other.k / other.bekend)
  const [least, most] = [large[0], large.at(-1)]
  if (least === undefined || most === undefined || least === most)
    return shown.length === 0
      ? `${aandeel} wordt niet getoond.`
      : `er zijn te weinig trajecten om ${aandeel} van groepen naast elkaar te zetten.`
  const [from, to] = [least, most].map(({ k, bekend }) => formatPercent(k / bekend))
  const among = large.length === shown.length && !isPart ? '' : ' bij de groepen waarvan genoeg bekend is'
  if (from === to) return `${aandeel} is${among} overal ${from}.`
  return `${aandeel} loopt${among} van ${from} (${least.groep}) tot ${to} (${most.groep}).`
}

function groupText({ groep, k, bekend, totaal }: Shown, about: GroupsAbout): string {
  const unknown =
    totaal === null || totaal <= bekend
      ? ''
      : `, bij ${counted(totaal - bekend)} van de ${counted(totaal)} (nog) niet bekend`
  if (bekend === 0) return `${groep}: geen enkele bekend`
  return `${groep}: ${counted(k)} van de ${counted(bekend)}${percentBehind(k, bekend, about)}${unknown}`
}
