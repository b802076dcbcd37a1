/**
 * Names for SQL: lower-case ASCII letters, digits and `_`, unique within the table. `Cliëntnummer` → `clientnummer`,
 * `ZRM-domein` → `zrm_domein`, `0to20` → `_0to20`; a second `score` → `score_2`.
 *
 * @param said A name the settings give, or null; those are kept and the others step aside.
 */
export function sqlNames(
  columns: readonly { readonly label: string; readonly said: string | null }[],
): readonly string[] {
  const taken = new Set(columns.flatMap(({ said }) => said ?? []))
  return columns.map(({ label, said }) => said ?? takeName(plainName(label) || 'kolom', taken))
}

/** A text made into a name: accents and signs that take no room dropped, everything but letters and digits to `_`. */
export function plainName(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  const name = ascii
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return /^\d/.test(name) ? `_${name}` : name
}

/** The first of `name`, `name_2`, `name_3` … that isn't taken; it is from now on. */
export function takeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}`
  taken.add(free)
  return free
}
