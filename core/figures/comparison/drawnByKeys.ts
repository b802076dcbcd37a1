import type { FiguurKeys } from '../../notebook/figuurKeys'
import type { ZrmToon } from '../../notebook/model'
import { lowAndEnough } from '../../zrm/lezen/reading'
import type { Scale } from '../../zrm/scale'
import { boundsColumn, pColumn } from './writtenTests'

/** What a comparison shows that is drawn as an ordinary figure; null for what has a drawing of its own. */
export function drawnByKeys(
  toon: ZrmToon,
  over: string,
  scale: Pick<Scale, 'lowest' | 'enough'>,
  shown: ShownTests,
): FiguurKeys | null {
  const [low, enough] = lowAndEnough(scale)
  switch (toon) {
    case 'matrix':
      return {
        titel: `${over}: van startscore (links) naar eindscore (boven)`,
        ondertitel: 'Aantal trajecten per combinatie',
        soort: 'matrix',
        x: 'eindscore',
        y: 'startscore',
        waarde: 'n',
      }
    case 'overgang':
      return {
        titel: `${over}: gestart op ${low}, geëindigd op ${enough}`,
        ondertitel: 'Percentage van de trajecten waarvan de eindscore bekend is, met 95%-interval',
        soort: 'punt',
        x: 'aandeel',
        y: 'groep',
        n: 'bekend',
        interval: ['laag', 'hoog'],
        volgorde: 'natuurlijk',
      }
    case 'uitval':
      return {
        titel: `${over}: startscore van trajecten met en zonder eindscore`,
        ondertitel: 'Percentage van de trajecten met, en van die (nog) zonder eindscore',
        soort: 'staaf',
        x: 'aandeel',
        y: 'startscore',
        kleur: 'groep',
        n: 'totaal',
        volgorde: 'natuurlijk',
      }
    case 'toetsen':
      return {
        titel: `${over}: toetsen en effectmaten`,
        soort: 'tabel',
        kolommen: testColumns(shown),
      }
    case 'controle':
      return { titel: `${over}: vragen over de registratie`, soort: 'tabel' }
    case 'richting':
    case 'herhaling':
    case 'doel':
    case 'verloop':
      return null
  }
}

/** What the rows of a table of tests tell apart. */
export interface ShownTests {
  readonly groups: boolean
  readonly comparisons: boolean
}

// The share comes first: it knows that the rows are of the same trajecten, so that nothing is added up over them.
const testColumns = ({ groups, comparisons }: ShownTests) => ({
  ...(groups ? { groep: 'groep' } : {}),
  ...(comparisons || !groups ? { vergelijking_label: 'vergelijking' } : {}),
  aandeel: 'hoger van bekend',
  [boundsColumn]: 'hoger van alle',
  hoger: 'hoger',
  lager: 'lager',
  bekend: 'bekend',
  // With both names there is room on a page for what the effect sizes rest on.
  ...(groups && comparisons ? {} : { mediaan: 'mediaan' }),
  [pColumn]: 'p (Holm)',
  ...(groups && comparisons ? {} : { netto: 'netto' }),
})
