/** What a new werkmap needs to know of itself; sources are added to it in the window. */
export interface NewWerkmap {
  readonly titel: string
  readonly organisatie: string
  readonly verslagjaar: number
}

/** The text of its `werkmap.yaml`. */
export function newWerkmapText({ titel, organisatie, verslagjaar }: NewWerkmap): string {
  // A string of JSON is one of YAML as well, whatever signs are in it.
  return [
    'formaat: 1',
    `titel: ${JSON.stringify(titel)}`,
    `organisatie: ${JSON.stringify(organisatie)}`,
    `verslagjaar: ${verslagjaar}`,
    '',
    'bronnen: []',
    '',
  ].join('\n')
}

/**
 * A title as the name of a folder on Windows too: without the signs that paths are made of, without a point or space at
 * its end, at most 60 signs, and not one of the names that Windows keeps for devices. Empty when nothing is left.
 */
export function folderNameOf(titel: string): string {
  const name = titel
    // oxlint-disable-next-line no-control-regex -- just those can't be in a name
    .replaceAll(/[<>:"/\\|?*\u0000-\u001f]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) ? `${name}_` : name
}
