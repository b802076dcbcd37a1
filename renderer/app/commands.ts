import type { HostCommand } from '../../core/bridge/contract'
import { cellCommands, documentCommands, type CellCommand } from './cellCommands'
import type { DocumentActions } from './documentActions'

/** What the window can be told to do. Choosing a file must follow from a click or a key here, so the host can't ask it. */
export type WindowCommand =
  | HostCommand
  | 'bron-toevoegen'
  | 'nieuwe-analyse'
  | 'nieuw-feitenblad'
  | 'document-hernoemen'
  | 'document-verwijderen'
  | 'prullenbak-tonen'
  | 'controleren'
  | 'werkmap-uitvoeren'
  | 'lijst-uitvoeren'
  | CellCommand

/** An action of the window as the palette shows it. */
export interface Command {
  readonly id: WindowCommand
  readonly label: string
  readonly keys: string | null
}

/** The commands that can be given now, in the palette's order. */
export function availableCommands(actions: DocumentActions): readonly Command[] {
  return all.filter(({ needs }) => needs === null || actions[needs] !== undefined)
}

const all: readonly (Command & { needs: keyof DocumentActions | null })[] = [
  { id: 'uitvoeren', label: 'Cel uitvoeren', keys: 'Ctrl Enter', needs: 'runCell' },
  { id: 'alles-uitvoeren', label: 'Uitvoeren wat verouderd is', keys: 'Shift Ctrl Enter', needs: 'runAll' },
  { id: 'alles-opnieuw', label: 'Alles opnieuw uitvoeren', keys: null, needs: 'runAgain' },
  { id: 'vergelijken', label: 'Vergelijken met vorige keer', keys: 'Shift Ctrl D', needs: 'compare' },
  { id: 'lijst-uitvoeren', label: 'Uitvoeren voor een lijst van waarden…', keys: null, needs: 'runForList' },
  { id: 'werkmap-uitvoeren', label: 'Alle analyses uitvoeren', keys: null, needs: null },
  { id: 'opslaan', label: 'Opslaan', keys: 'Ctrl S', needs: 'save' },
  ...cellCommands.map((command) => ({ ...command, needs: 'cellCommand' as const })),
  ...documentCommands.map((command) => ({ ...command, needs: 'documentCommand' as const })),
  { id: 'exporteren', label: 'Exporteren', keys: 'Ctrl E', needs: 'exportDocument' },
  { id: 'nieuwe-analyse', label: 'Nieuwe analyse…', keys: null, needs: null },
  { id: 'nieuw-feitenblad', label: 'Nieuw feitenblad…', keys: null, needs: null },
  { id: 'nieuwe-werkmap', label: 'Nieuwe werkmap…', keys: null, needs: 'otherWerkmap' },
  { id: 'werkmap-openen', label: 'Werkmap openen…', keys: null, needs: 'otherWerkmap' },
  { id: 'bron-toevoegen', label: 'Bron toevoegen', keys: null, needs: null },
  {
    id: 'document-hernoemen',
    label: 'Analyse, feitenblad of bron hernoemen of verplaatsen…',
    keys: null,
    needs: 'changeItem',
  },
  {
    id: 'document-verwijderen',
    label: 'Analyse, feitenblad of bron verwijderen…',
    keys: null,
    needs: 'changeItem',
  },
  { id: 'prullenbak-tonen', label: 'Prullenbak…', keys: null, needs: null },
  { id: 'controleren', label: 'Geëxporteerd bestand controleren…', keys: null, needs: null },
  { id: 'kanttekeningen-tonen', label: 'Kanttekeningen tonen', keys: null, needs: 'showNotes' },
  { id: 'weergave-wisselen', label: 'Wisselen tussen Intern en Publicatie', keys: null, needs: null },
  { id: 'werkmap-tonen', label: 'Werkmap tonen of verbergen', keys: null, needs: null },
  { id: 'drempels-en-regels', label: 'Drempels en regels…', keys: null, needs: null },
  { id: 'gepubliceerde-cijfers', label: 'Gepubliceerde cijfers…', keys: null, needs: null },
  { id: 'sleutel-overdragen', label: 'Sleutel overdragen…', keys: null, needs: null },
  { id: 'sleutel-overnemen', label: 'Sleutel overnemen…', keys: null, needs: null },
  { id: 'handleiding', label: 'Handleiding', keys: 'F1', needs: null },
  { id: 'toetsen-tonen', label: 'Alle toetsen', keys: '?', needs: null },
  { id: 'over-feitenwerk', label: 'Over Feitenwerk', keys: null, needs: null },
]
