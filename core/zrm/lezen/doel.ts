import type { Doelsoort } from '../doelen'
import {
  aboutWhen,
  counted,
  joined,
  notPersons,
  percentBehind,
  trajectCount,
  type ReadAbout,
  type Reading,
} from './reading'

/** Of one kind of goal, as it may be shown: null where a number is protected. */
export interface GoalNumbers {
  readonly soort: Doelsoort
  readonly boven: number | null
  readonly op: number | null
  readonly onder: number | null
  readonly onbekend: number | null
  readonly totaal: number | null
}

/** How many have reached their goal, of how many whose end is known; null when that isn't shown. */
export function reachedOf({
  boven,
  op,
  onbekend,
  totaal,
}: GoalNumbers): { readonly bereikt: number; readonly bekend: number } | null {
  if (boven === null || op === null || onbekend === null || totaal === null) return null
  const [bereikt, bekend] = [boven + op, totaal - onbekend]
  return bereikt > bekend ? null : { bereikt, bekend }
}

/**
 * The reading of goals: reached of those known, a goal of behoud apart from one of verbeteren.
 *
 * @param zonderDoel Trajecten without a doelscore; null where that isn't shown.
 */
export function readGoals(
  kinds: readonly GoalNumbers[],
  zonderDoel: number | null,
  about: ReadAbout,
): Reading {
  const told = kinds.filter(({ soort }) => soort === 'verbeteren' || soort === 'behoud')
  const reached = told.map((goal) => reachedText(goal, about)).filter((text) => text !== null)
  const said =
    reached.length === 0
      ? 'bij hoeveel trajecten het doel is bereikt, wordt niet getoond'
      : `van de trajecten waarvan de eindscore bekend is, is het doel bereikt bij ${reached.join(', en bij ')}`
  const regel = `${aboutWhen(about)}: ${said}.`
  const below = kinds.find(({ soort }) => soort === 'lager dan start')?.totaal ?? null
  return {
    titel: `${about.over}: is het doel bereikt?`,
    regel,
    alinea: joined([
      regel,
      ...told.map(outcomes),
      told.some(({ soort }) => soort === 'behoud')
        ? 'Behoud is bereikt als de eindscore gelijk is aan de startscore, of hoger.'
        : null,
      below === null ? null : `Bij ${trajectCount(below)} is het doel lager dan de start: klopt dat?`,
      zonderDoel === 0 || zonderDoel === null
        ? null
        : `Bij ${trajectCount(zonderDoel)} is geen doelscore bekend.`,
      `${notPersons} Waardoor een doel wel of niet is bereikt, is er niet uit af te lezen.`,
    ]),
  }
}

function reachedText(goal: GoalNumbers, about: ReadAbout): string | null {
  const reached = reachedOf(goal)
  if (reached === null || (goal.soort !== 'verbeteren' && goal.soort !== 'behoud')) return null
  const { bereikt, bekend } = reached
  const share = percentBehind(bereikt, bekend, about)
  return `${counted(bereikt)} van de ${counted(bekend)} met ${goal.soort} als doel${share}`
}

function outcomes({ soort, boven, op, onder, onbekend, totaal }: GoalNumbers): string | null {
  const parts = [
    [boven, 'boven het doel'],
    [op, 'op het doel'],
    [onder, 'onder het doel'],
  ].flatMap(([count, where]) => (typeof count === 'number' ? [`${counted(count)} ${where}`] : []))
  const unknown =
    onbekend === null || totaal === null
      ? []
      : [`van ${counted(onbekend)} van de ${counted(totaal)} is de eindscore (nog) niet bekend`]
  if (parts.length + unknown.length === 0) return null
  return `${soort.charAt(0).toUpperCase()}${soort.slice(1)}: ${[...parts, ...unknown].join(', ')}.`
}
