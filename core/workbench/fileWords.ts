/** A text as part of a path: `Lage inkomens in ’t Westerkwartier` is `lage-inkomens-in-t-westerkwartier`. */
export function fileWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '')
}
