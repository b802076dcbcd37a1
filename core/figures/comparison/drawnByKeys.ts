import type { FiguurKeys } from '../../notebook/figuurKeys'
import type { ZrmToon } from '../../notebook/model'
import { boundsColumn, pColumn } from './writtenTests'

/** What a comparison shows that is drawn as an ordinary figure; null for what has a drawing of its own. */
export function drawnByKeys(toon: ZrmToon, over: string, split: boolean): FiguurKeys | null {
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
        titel: `${over}: gestart op niveau 1 of 2, geëindigd op 3 of hoger`,
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
        kolommen: split ? { groep: 'groep', ...testColumns } : testColumns,
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

// The share comes first: it knows that the rows are of the same trajecten, so that nothing is added up over them.
const testColumns = {
  vergelijking_label: 'vergelijking',
  aandeel: 'hoger van bekend',
  [boundsColumn]: 'hoger van alle',
  hoger: 'hoger',
  lager: 'lager',
  bekend: 'bekend',
  mediaan: 'mediaan',
  [pColumn]: 'p',
  netto: 'netto',
}
