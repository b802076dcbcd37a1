import { describeCauses } from '../runs/describe'
import { describeOther, differenceCells, placeOf } from '../runs/describeDifferences'
import type { Afwijking, Verification } from './result'

/** The outcome in one Dutch sentence. */
export function describeVerdict({ uitslag, verschillen }: Verification): string {
  switch (uitslag) {
    case 'gelijk':
      return 'Gelijk: wat het bestand laat zien, volgt nog uit de bronnen van deze werkmap.'
    case 'gewijzigd':
      return verschillen.every(({ soort }) => soort === 'bestand')
        ? 'Gewijzigd: het bestand zelf is bewerkt nadat het is gemaakt.'
        : 'Gewijzigd: wat het bestand laat zien, volgt niet meer uit de bronnen van deze werkmap.'
    case 'niet-te-controleren':
      return 'Niet te controleren.'
  }
}

/** One difference as a Dutch sentence: what, from what to what, because of what. */
export function describeDeviation(one: Afwijking): string {
  switch (one.soort) {
    case 'bestand':
      return 'Het bestand is bewerkt of opnieuw opgeslagen nadat het is gemaakt: tekst of tekening is niet meer die van de export.'
    case 'tekst': {
      const { oud, nieuw } = differentSentences(one.oud, one.nieuw)
      return `In ${one.plaats}: ${quoted(oud)} is nu ${quoted(nieuw)}.`
    }
    case 'figuur-weg':
      return `Figuur ${one.figuur} staat niet meer in het feitenblad.`
    case 'figuur-erbij':
      return `Figuur ${one.figuur} is erbij gekomen in het feitenblad.`
    default: {
      const cells = differenceCells(one)
      const because = `(door ${describeCauses(one.oorzaken)})`
      return cells === null
        ? `${describeOther(one)} ${because}.`
        : `${placeOf(one.cel, cells.groep)}, ${cells.kolom}: ${cells.oud} → ${cells.nieuw} ${because}.`
    }
  }
}

/** Of two versions of a text the sentences that aren't the same; both whole when one has more sentences. */
function differentSentences(oud: string | null, nieuw: string | null) {
  const [old, now] = [oud, nieuw].map((text) => (text ?? '').split(/(?<=[.!?])\s+/))
  if (oud === null || nieuw === null || !old || !now || old.length !== now.length) return { oud, nieuw }
  const differs = old.map((sentence, at) => sentence !== now[at])
  const kept = (sentences: readonly string[]) => sentences.filter((_, at) => differs[at]).join(' ')
  return { oud: kept(old), nieuw: kept(now) }
}

// Where lines end in the file means nothing.
const quoted = (text: string | null): string =>
  text === null ? 'niets' : `“${text.replaceAll(/\s+/g, ' ')}”`
