import type { Scale } from '../scale'
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

/** How many of a group began low, as it may be shown: null where it is protected. */
export interface BeganLow {
  readonly laag: number | null
  readonly totaal: number | null
}

/** The reading of selective loss: where the trajecten with an eindscore began, beside those without. */
export function readLoss(
  { met, zonder }: { readonly met: BeganLow; readonly zonder: BeganLow },
  scale: Pick<Scale, 'lowest' | 'enough'>,
  about: ReadAbout,
): Reading {
  const [low] = lowAndEnough(scale)
  const regel = `${aboutWhen(about)}: ${sayBeside(met, zonder, low, about)}.`
  return {
    titel: `${about.over}: met en zonder eindscore`,
    regel,
    alinea: joined([
      regel,
      'Begonnen de twee verschillend, dan geldt wat over de eindscores bekend is niet zonder meer voor alle trajecten.',
      notPersons,
    ]),
  }
}

function sayBeside(met: BeganLow, zonder: BeganLow, low: string, about: ReadAbout): string {
  if (met.totaal === 0) return 'van geen enkel traject is de eindscore bekend'
  if (zonder.totaal === 0) return 'van alle trajecten is de eindscore bekend'
  const [known, unknown] = [shareText(met, about), shareText(zonder, about)]
  if (known === null || unknown === null)
    return `hoeveel trajecten met en zonder eindscore op ${low} begonnen, wordt niet getoond`
  return `van de trajecten met een eindscore begonnen er ${known} op ${low}, van de trajecten (nog) zonder eindscore ${unknown}`
}

const shareText = ({ laag, totaal }: BeganLow, about: ReadAbout) =>
  laag === null || totaal === null || laag > totaal
    ? null
    : `${counted(laag)} van de ${counted(totaal)}${percentBehind(laag, totaal, about)}`
