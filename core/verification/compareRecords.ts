import type { FigureRecord, ProvenanceRecord, SheetRecord } from '../provenance/recordSchema'
import type { Wijziging } from '../runs/comparison'
import { compareRuns } from '../runs/compareRuns'
import { asRun } from './asRun'
import type { Afwijking } from './result'

export interface RecordComparison {
  readonly verschillen: readonly Afwijking[]
  /** What was changed in sources, queries and parameters, also where no number follows from it; each once. */
  readonly wijzigingen: readonly Wijziging[]
}

/** The record of an exported file beside the one that the werkmap gives now: of the same kind. */
export function compareRecords(old: ProvenanceRecord, now: ProvenanceRecord): RecordComparison {
  if (old.soort === 'figuur' && now.soort === 'figuur') return compareFigures(old, now)
  if (old.soort === 'feitenblad' && now.soort === 'feitenblad') return compareSheets(old, now)
  throw new Error('Records of two kinds have nothing to compare.')
}

function compareFigures(old: FigureRecord, now: FigureRecord): RecordComparison {
  const { verschillen, wijzigingen } = compareRuns(asRun(old), asRun(now), () => null, 'publicatie')
  const ofFigure = verschillen.filter(({ cel }) => cel === old.figuur || cel === now.figuur)
  const titles = differentText(`de titel van ${old.figuur}`, old.titel, now.titel)
  return { verschillen: [...titles, ...ofFigure], wijzigingen }
}

function compareSheets(old: SheetRecord, now: SheetRecord): RecordComparison {
  const key = ({ notebook, figuur }: FigureRecord) => `${notebook} ${figuur}`
  const inNow = new Map(now.figuren.map((figure) => [key(figure), figure]))
  const inOld = new Set(old.figuren.map(key))
  const figures = old.figuren.map((figure): RecordComparison => {
    const same = inNow.get(key(figure))
    if (same) return compareFigures(figure, same)
    return { verschillen: [{ soort: 'figuur-weg', figuur: figure.figuur }], wijzigingen: [] }
  })
  const added = now.figuren
    .filter((figure) => !inOld.has(key(figure)))
    .map(({ figuur }) => ({ soort: 'figuur-erbij' as const, figuur }))
  return {
    verschillen: [
      ...compareTexts(old.teksten, now.teksten),
      ...figures.flatMap(({ verschillen }) => verschillen),
      ...added,
    ],
    wijzigingen: once(figures.flatMap(({ wijzigingen }) => wijzigingen)),
  }
}

function compareTexts(old: SheetRecord['teksten'], now: SheetRecord['teksten']): readonly Afwijking[] {
  const places = [...new Set([...old, ...now].map(({ plaats }) => plaats))]
  const textAt = (texts: SheetRecord['teksten'], place: string) =>
    texts.find(({ plaats }) => plaats === place)?.tekst ?? null
  return places.flatMap((place) => differentText(place, textAt(old, place), textAt(now, place)))
}

const differentText = (plaats: string, oud: string | null, nieuw: string | null): readonly Afwijking[] =>
  oud === nieuw ? [] : [{ soort: 'tekst', plaats, oud, nieuw }]

/** Two figures that rest on one source tell of its change each. */
function once(changes: readonly Wijziging[]): readonly Wijziging[] {
  const texts = changes.map((change) => JSON.stringify(change))
  return changes.filter((_, at) => texts.indexOf(texts[at] ?? '') === at)
}
