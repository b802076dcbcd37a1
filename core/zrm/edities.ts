import { zrmDomeinen } from './domeinen'

/** The older edition of the Zelfredzaamheid-Matrix, in its own order. Its levels mean something else. */
export const oudereDomeinen: readonly string[] = [
  'Financiën',
  'Dagbesteding',
  'Huisvesting',
  'Huiselijke relaties',
  'Geestelijke gezondheid',
  'Lichamelijke gezondheid',
  'Verslaving',
  'ADL',
  'Sociaal netwerk',
  'Maatschappelijke participatie',
  'Justitie',
]

export type Editie = '2017' | 'ouder'

export const domeinenVan: Readonly<Record<Editie, readonly string[]>> = {
  '2017': zrmDomeinen,
  ouder: oudereDomeinen,
}

/**
 * The edition that a registration was scored with, by the domains that only one of them has.
 *
 * @param domeinen Every name that occurs in it.
 * @returns `gemengd` when domains of both occur: those scores are never joined. `2017` when all names are of both.
 */
export function editieVan(domeinen: Iterable<string>): Editie | 'gemengd' {
  const names = [...domeinen]
  const recent: readonly string[] = zrmDomeinen
  const older = names.some((name) => oudereDomeinen.includes(name) && !recent.includes(name))
  const newer = names.some((name) => recent.includes(name) && !oudereDomeinen.includes(name))
  if (older && newer) return 'gemengd'
  return older ? 'ouder' : '2017'
}
