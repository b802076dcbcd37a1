/** Names that Windows keeps for devices, whatever comes after a point. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Why a folder or file of the werkmap, without its extension, can't be called this on every machine; null when it can. */
export function placeNameProblem(name: string): string | null {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,79}$/u.test(name) || name.endsWith(' '))
    return 'Een naam bestaat uit letters, cijfers, spaties, - en _, en begint met een letter of cijfer.'
  return devices.test(name) ? `Een bestand kan op Windows niet ${name} heten; kies een andere naam.` : null
}

/** `analyses/armoede/situatie.md`: its folder and its name. */
export function partsOf(path: string): { readonly folder: string; readonly name: string } {
  const [, folder = '', file = ''] = /^analyses\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  return { folder, name: file.replace(/\.md$/, '') }
}
