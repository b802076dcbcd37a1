import { formatPeriod } from '../../statistics/dutchNumbers'
import type { Conflict } from './conflicts'

/** What a cell has to do with an earlier publication, in Dutch, for who exports it. */
export function conflictText(cell: string, { kind, earlier }: Conflict): string {
  const { nummer, feitenblad, cel, periode } = earlier
  const about = periode === null ? 'periode onbekend' : formatPeriod(periode.van, periode.tot)
  const which = `publicatie ${nummer} (${cel} in ${feitenblad}, ${about})`
  switch (kind) {
    case 'verschil':
      return `${cell}: niet getoond, want samen met ${which} is te zien hoe weinig mensen er verschillen.`
    case 'eerder-beschermd':
      return `${cell}: niet getoond, want er zou een aantal in staan dat in ${which} verborgen is.`
    case 'overlap':
      return `${cell}: gaat voor een deel over dezelfde dagen als ${which}.`
  }
}
