import type { SourceKind } from '../../workspace/werkmap'
import type { InspectOptions } from '../inspection'
import { isCodeName, type Clues, type Recogniser, type Recognition } from './clues'
import { isPeriodColumn } from './periods'
import { recogniseNeighbourhoods } from './neighbourhoods'
import { recogniseLiteracy, recogniseMonitor, recogniseOutcomes, recognisePanel } from './surveys'
import { recogniseCodeList } from './codeLists'
import { recogniseRegions } from './regions'
import { registrationRecognisers, rolesByKind } from './registrations'
import { recogniseStatline } from './statline'
import { usualNature } from './kinds'

const recognisers: readonly Recogniser[] = [
  ...registrationRecognisers(),
  recogniseRegions,
  recogniseCodeList,
  recogniseStatline,
  recogniseNeighbourhoods,
  recogniseMonitor,
  recogniseOutcomes,
  recogniseLiteracy,
  recognisePanel,
]

/**
 * The kind of source that the file most looks like; `overig` when nothing speaks for any.
 *
 * @param said What the user says it is; wins, and gives the columns the roles of that kind.
 */
export function recognise(clues: Clues, said: Pick<InspectOptions, 'kind' | 'nature'> = {}): Recognised {
  const found = recognisers.flatMap((recogniser) => recogniser(clues) ?? [])
  const [first = unknown(clues), ...others] = found
  const best = others.reduce((a, b) => (b.confidence > a.confidence ? b : a), first)
  const chosen =
    said.kind === undefined || said.kind === best.kind ? best : asKind(said.kind, best, found, clues)
  const roles = chosen.roles.map(
    (role, at) => clues.columns[at]?.role ?? role ?? (isPeriodAt(clues, at) ? 'periode' : null),
  )
  return { ...chosen, nature: said.nature ?? chosen.nature, roles, looksLike: best.kind }
}

export interface Recognised extends Recognition {
  /** The kind that the file itself speaks for, whatever the user says. */
  readonly looksLike: SourceKind
}

/** What the digits in columns are doesn't follow from what the file is called. */
function asKind(
  kind: SourceKind,
  best: Recognition,
  found: readonly Recognition[],
  clues: Clues,
): Recognition {
  const same = found.find((other) => other.kind === kind)
  if (same !== undefined) return { ...same, codes: best.codes }
  return {
    ...best,
    kind,
    nature: usualNature[kind],
    confidence: 1,
    grounds: ['Deze soort is zo ingesteld.'],
    roles: rolesByKind(kind, clues.columns) ?? best.roles,
  }
}

const isPeriodAt = ({ columns }: Clues, at: number) => columns.slice(at, at + 1).some(isPeriodColumn)

const unknown = ({ columns }: Clues): Recognition => ({
  kind: 'overig',
  nature: 'onbekend',
  confidence: 0,
  grounds: ['De kolommen passen bij geen soort bron die wordt herkend.'],
  roles: columns.map(() => null),
  codes: columns.map(({ name }) => isCodeName(name)),
})
