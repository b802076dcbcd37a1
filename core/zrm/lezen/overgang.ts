import type { Scale } from '../scale'
import type { GroupNumbers } from './groepen'
import {
  aboutWhen,
  counted,
  joined,
  lowAndEnough,
  notPersons,
  percentBehind,
  type ReadAbout,
  type Reading,
} from './reading'

/** The reading of how many began low and ended at enough. */
export function readCrossing(
  { k, bekend, totaal }: Omit<GroupNumbers, 'groep'>,
  scale: Pick<Scale, 'lowest' | 'enough'>,
  about: ReadAbout,
): Reading {
  const [low, enough] = lowAndEnough(scale)
  const regel = `${aboutWhen(about)}: ${sayCrossing(k, bekend, [low, enough], about)}.`
  const unknown =
    bekend === null || totaal === null || totaal <= bekend
      ? null
      : `Van ${counted(totaal - bekend)} van de ${counted(totaal)} trajecten die op ${low} begonnen, is de eindscore (nog) niet bekend.`
  return {
    titel: `${about.over}: van ${low} naar ${enough}`,
    regel,
    alinea: joined([
      regel,
      unknown,
      `${notPersons} De cijfers laten zien waar trajecten begonnen en eindigden; waardoor dat komt, is er niet uit af te lezen.`,
    ]),
  }
}

function sayCrossing(
  k: number | null,
  bekend: number | null,
  [low, enough]: readonly [string, string],
  about: ReadAbout,
): string {
  if (bekend === 0) return `van geen enkel traject dat op ${low} begon, is de eindscore bekend`
  if (k === null || bekend === null || k > bekend)
    return `hoeveel trajecten van ${low} naar ${enough} gingen, wordt niet getoond`
  return `van de ${counted(bekend)} trajecten die op ${low} begonnen en waarvan de eindscore bekend is, eindigden er ${counted(k)} op ${enough}${percentBehind(k, bekend, about)}`
}
