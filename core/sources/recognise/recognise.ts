import { isCodeName, type Clues, type Recogniser, type Recognition } from './clues'
import { isPeriodColumn } from './periods'
import { recogniseMonitor, recognisePanel } from './surveys'
import { recogniseRegions } from './regions'
import {
  recogniseCollectief,
  recogniseSchuldhulp,
  recogniseTevredenheid,
  recogniseTrajecten,
} from './registrations'
import { recogniseStatline } from './statline'

const recognisers: readonly Recogniser[] = [
  recogniseTrajecten,
  recogniseSchuldhulp,
  recogniseCollectief,
  recogniseTevredenheid,
  recogniseRegions,
  recogniseStatline,
  recogniseMonitor,
  recognisePanel,
]

/** The kind of source that the file most looks like; `overig` when nothing speaks for any. */
export function recognise(clues: Clues): Recognition {
  const found = recognisers.flatMap((recogniser) => recogniser(clues) ?? [])
  const [first = unknown(clues), ...others] = found
  const best = others.reduce((a, b) => (b.confidence > a.confidence ? b : a), first)
  const roles = best.roles.map(
    (role, at) => clues.columns[at]?.role ?? role ?? (isPeriodAt(clues, at) ? 'periode' : null),
  )
  return { ...best, roles }
}

const isPeriodAt = ({ columns }: Clues, at: number) => columns.slice(at, at + 1).some(isPeriodColumn)

const unknown = ({ columns }: Clues): Recognition => ({
  kind: 'overig',
  nature: 'onbekend',
  confidence: 0,
  grounds: [
    'De kolommen passen bij geen soort bron die wordt herkend. Zet soort en aard zelf in werkmap.yaml.',
  ],
  roles: columns.map(() => null),
  codes: columns.map(({ name }) => isCodeName(name)),
})
