/** What can be done to the analysis or feitenblad in front as a text: in the palette and by key. */
export const documentCommands = [
  { id: 'ongedaan-maken', label: 'Ongedaan maken', keys: 'Ctrl Z' },
  { id: 'opnieuw-doen', label: 'Opnieuw doen', keys: 'Shift Ctrl Z' },
  { id: 'versies-tonen', label: 'Eerdere versies…', keys: null },
] as const

export type DocumentCommand = (typeof documentCommands)[number]['id']

/** What can be done to the analysis in front and its cells: in the palette, the menu of a cell and by key. */
export const cellCommands = [
  { id: 'invoegen-boven', label: 'Cel erboven invoegen', keys: 'A' },
  { id: 'invoegen-onder', label: 'Cel eronder invoegen', keys: 'B' },
  { id: 'invoegen-tekst', label: 'Tekst invoegen', keys: null },
  { id: 'invoegen-sql', label: 'Query invoegen', keys: null },
  { id: 'invoegen-figuur', label: 'Figuur invoegen', keys: null },
  { id: 'invoegen-zrm', label: 'ZRM-vergelijking invoegen', keys: null },
  { id: 'invoegen-peiling', label: 'Peiling invoegen', keys: null },
  { id: 'cel-omhoog', label: 'Cel omhoog verplaatsen', keys: 'Alt ↑' },
  { id: 'cel-omlaag', label: 'Cel omlaag verplaatsen', keys: 'Alt ↓' },
  { id: 'cel-dupliceren', label: 'Cel dupliceren', keys: 'D' },
  { id: 'cel-splitsen', label: 'Cel splitsen bij de cursor', keys: 'Shift Ctrl −' },
  { id: 'cel-samenvoegen', label: 'Cel samenvoegen met de volgende', keys: 'M' },
  { id: 'cel-figuur-kopieren', label: 'Figuur kopiëren', keys: 'C' },
  { id: 'cel-tabel-kopieren', label: 'Tabel kopiëren', keys: 'T' },
  { id: 'cel-opmaken', label: 'SQL opmaken', keys: 'Shift Alt F' },
  { id: 'cel-hernoemen', label: 'Cel hernoemen…', keys: 'F2' },
  { id: 'cel-bron', label: 'Bron van de cel kiezen…', keys: null },
  { id: 'cel-verwijderen', label: 'Cel verwijderen', keys: 'Delete' },
  { id: 'analyse-instellen', label: 'Titel, thema en bronnen wijzigen…', keys: null },
  { id: 'parameter-toevoegen', label: 'Parameter toevoegen…', keys: null },
] as const

export type CellCommand = (typeof cellCommands)[number]['id'] | DocumentCommand

/** The command of a bare key on a cell itself, not in its editor; null when the key means something else. */
export function cellCommandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): CellCommand | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null
  if (event.altKey) return altKeys[event.key] ?? null
  return bareKeys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}

const altKeys: Readonly<Record<string, CellCommand>> = { ArrowUp: 'cel-omhoog', ArrowDown: 'cel-omlaag' }

const bareKeys: Readonly<Record<string, CellCommand>> = {
  a: 'invoegen-boven',
  b: 'invoegen-onder',
  c: 'cel-figuur-kopieren',
  d: 'cel-dupliceren',
  m: 'cel-samenvoegen',
  t: 'cel-tabel-kopieren',
  F2: 'cel-hernoemen',
  Delete: 'cel-verwijderen',
  Backspace: 'cel-verwijderen',
}

/** Undoing and doing again, wherever the focus is in the document. */
export function historyCommandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): 'ongedaan-maken' | 'opnieuw-doen' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'opnieuw-doen' : 'ongedaan-maken'
  return key === 'y' && !event.shiftKey ? 'opnieuw-doen' : null
}

/** Laying the query out, wherever the focus is in the cell, its editor too. */
export function isFormatKey({
  code,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean {
  // On a Mac Alt F gives another sign.
  return code === 'KeyF' && shiftKey && altKey && !ctrlKey && !metaKey
}
