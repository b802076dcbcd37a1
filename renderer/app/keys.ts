/** The window's keys: what the help shows and the listener acts on. Ctrl is ⌘ on a Mac. */
export const keyHelp: readonly {
  readonly group: string
  readonly keys: readonly (readonly [string, string])[]
}[] = [
  {
    group: 'Overal',
    keys: [
      ['Ctrl K', 'Zoeken en opdrachten'],
      ['Ctrl P', 'Openen op naam'],
      ['F6', 'Naar het volgende deel van het venster'],
      ['Shift F6', 'Naar het vorige deel van het venster'],
      ['F1', 'Handleiding'],
      ['?', 'Alle toetsen'],
    ],
  },
  {
    group: 'In een analyse',
    keys: [
      ['Ctrl S', 'Opslaan'],
      ['Ctrl Enter', 'Deze cel uitvoeren'],
      ['Shift Ctrl Enter', 'Alles uitvoeren wat verouderd is'],
      ['Shift Ctrl D', 'Vergelijken met vorige keer'],
      ['Esc', 'Stoppen, of de cel verlaten'],
      ['↑ ↓', 'Van cel naar cel'],
      ['Enter', 'De cel bewerken'],
      ['A, B', 'Een cel erboven of eronder invoegen'],
      ['Alt ↑, Alt ↓', 'De cel omhoog of omlaag verplaatsen'],
      ['D', 'De cel dupliceren'],
      ['M', 'De cel samenvoegen met de volgende'],
      ['C', 'De figuur kopiëren'],
      ['T', 'De tabel kopiëren, of de gegevens van de figuur'],
      ['F2', 'De cel hernoemen'],
      ['Delete', 'De cel verwijderen'],
      ['Shift F10', 'Alles wat met de cel kan'],
      ['Ctrl Z', 'Ongedaan maken, in de hele analyse'],
      ['Shift Ctrl Z', 'Opnieuw doen'],
    ],
  },
  {
    group: 'In de tekst van een cel',
    keys: [
      ['Esc', 'De cel verlaten'],
      ['Shift Ctrl −', 'De cel splitsen bij de cursor'],
      ['Ctrl Spatie', 'Namen aanvullen in SQL'],
      ['Shift Alt F', 'SQL opmaken'],
    ],
  },
  {
    group: 'In een tabel',
    keys: [
      ['↑ ↓ ← →, PgUp, PgDn', 'Van cel naar cel; boven de eerste rij staan de koppen'],
      ['Home, End', 'Naar het begin of eind van de rij, met Ctrl van de tabel'],
      ['Enter', 'Op een kop: sorteren'],
      ['Alt ↓', 'Sorteren, filter en profiel van de kolom'],
      ['Shift ↑ ↓ ← →, Ctrl A', 'Cellen kiezen'],
      ['Ctrl C', 'Gekozen cellen kopiëren'],
    ],
  },
  {
    group: 'In de lijst van de werkmap',
    keys: [
      ['Enter', 'Openen'],
      ['F2', 'Hernoemen of verplaatsen'],
      ['Delete', 'Naar de prullenbak'],
    ],
  },
  {
    group: 'In een feitenblad',
    keys: [
      ['Ctrl S', 'Opslaan'],
      ['Ctrl E', 'Exporteren'],
      ['↑ ↓', 'In de opbouw: van blok naar blok'],
      ['Enter', 'Het blok bewerken'],
      ['Alt ↑, Alt ↓', 'Het blok omhoog of omlaag verplaatsen'],
      ['Pijltjes', 'Op de pagina: het gekozen blok een kolom of rij verplaatsen'],
      ['Shift en pijltjes', 'Op de pagina: het gekozen blok groter of kleiner maken'],
      ['D', 'Het blok dupliceren'],
      ['Delete', 'Het blok verwijderen'],
      ['Ctrl Z', 'Ongedaan maken, ook wat je in een veld typte'],
      ['Shift Ctrl Z', 'Opnieuw doen'],
    ],
  },
]

export type KeyCommand =
  | 'palet'
  | 'openen-op-naam'
  | 'opslaan'
  | 'uitvoeren'
  | 'alles-uitvoeren'
  | 'vergelijken'
  | 'exporteren'
  | 'handleiding'

/** The command of a key press, for the keys that mean the same wherever the focus is. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): KeyCommand | null {
  const isHeld = event.ctrlKey || event.metaKey
  if (event.key === 'F1') return isHeld || event.shiftKey || event.altKey ? null : 'handleiding'
  if (!isHeld || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'enter') return event.shiftKey ? 'alles-uitvoeren' : 'uitvoeren'
  if (event.shiftKey) return key === 'd' ? 'vergelijken' : null
  return plainKeys[key] ?? null
}

const plainKeys: Readonly<Record<string, KeyCommand>> = {
  k: 'palet',
  p: 'openen-op-naam',
  s: 'opslaan',
  e: 'exporteren',
}

/** Whether typing goes into what has the focus, so that a bare key is a letter. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0]
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
