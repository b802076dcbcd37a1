import { canonicalJson } from '../provenance/canonicalJson'
import type { Oorzaak, RowChanges, Wijziging } from './comparison'
import { lineDiff } from './lineDiff'
import type { RunCell, RunRecord } from './record'

/** What is known of the rows of a source in two of its versions; null when they can't be told apart. */
export type RowsOf = (source: string) => RowChanges | null

/** A cell of a later run with the one of an earlier run that it was, under this or another name. */
export interface CellPair {
  readonly old: RunCell | null
  readonly now: RunCell | null
}

/** Cells by name; a cell that is gone is the new one with the same text and kind. Gone cells come last. */
export function pairCells(old: RunRecord, now: RunRecord): readonly CellPair[] {
  const gone = old.cellen.filter(({ naam }) => !now.cellen.some((cell) => cell.naam === naam))
  const pairs = now.cellen.map((cell): CellPair => {
    const same = old.cellen.find(({ naam }) => naam === cell.naam)
    if (same) return { old: same, now: cell }
    const at = gone.findIndex(({ soort, tekst }) => soort === cell.soort && tekst === cell.tekst)
    return { old: at < 0 ? null : (gone.splice(at, 1)[0] ?? null), now: cell }
  })
  return [...pairs, ...gone.map((cell) => ({ old: cell, now: null }))]
}

/** What was changed between two runs, as the analyst sees it in Intern. */
export function changesBetween(
  old: RunRecord,
  now: RunRecord,
  pairs: readonly CellPair[],
  rowsOf: RowsOf,
): readonly Wijziging[] {
  return [
    ...sourceChanges(old, now, rowsOf),
    ...pairs.flatMap(cellChange),
    ...parameterChanges(old, now),
    ...(old.engine === now.engine ? [] : [{ soort: 'engine' as const, oud: old.engine, nieuw: now.engine }]),
    ...settingChanges(old, now),
  ]
}

function sourceChanges(old: RunRecord, now: RunRecord, rowsOf: RowsOf): readonly Wijziging[] {
  return now.bronnen.flatMap((source): readonly Wijziging[] => {
    const before = old.bronnen.find(({ naam }) => naam === source.naam)
    if (!before) return []
    const beschrijving = before.beschrijving !== source.beschrijving
    if (before.sha256 === source.sha256 && !beschrijving) return []
    return [
      {
        soort: 'bron',
        naam: source.naam,
        titel: source.titel,
        oud: { sha256: before.sha256, rijen: before.rijen },
        nieuw: { sha256: source.sha256, rijen: source.rijen },
        rijen: rowsOf(source.naam),
        beschrijving,
      },
    ]
  })
}

function cellChange({ old, now }: CellPair): readonly Wijziging[] {
  const common = { soort: 'cel' as const, van: null }
  if (!old)
    return now ? [{ ...common, naam: now.naam, wijziging: 'erbij', regels: lineDiff('', now.tekst) }] : []
  if (!now) return [{ ...common, naam: old.naam, wijziging: 'weg', regels: lineDiff(old.tekst, '') }]
  if (old.naam !== now.naam)
    return [{ ...common, naam: now.naam, wijziging: 'hernoemd', van: old.naam, regels: [] }]
  if (old.tekst === now.tekst) return []
  return [{ ...common, naam: now.naam, wijziging: 'gewijzigd', regels: lineDiff(old.tekst, now.tekst) }]
}

function parameterChanges(old: RunRecord, now: RunRecord): readonly Wijziging[] {
  const names = new Set([...Object.keys(old.parameters), ...Object.keys(now.parameters)])
  return [...names].flatMap((naam): readonly Wijziging[] => {
    const [before, after] = [old.parameters[naam] ?? null, now.parameters[naam] ?? null]
    return before === after ? [] : [{ soort: 'parameter', naam, oud: before, nieuw: after }]
  })
}

function settingChanges(old: RunRecord, now: RunRecord): readonly Wijziging[] {
  const names = new Set([...Object.keys(old.instellingen), ...Object.keys(now.instellingen)])
  const changed = [...names].filter(
    (name) => canonicalJson(old.instellingen[name] ?? null) !== canonicalJson(now.instellingen[name] ?? null),
  )
  return changed.length === 0 ? [] : [{ soort: 'werkmap', sleutels: changed }]
}

/** The changes that a cell rests on, through the cells it reads, now or in the earlier run. */
export function causesOf({ old, now }: CellPair, changes: readonly Wijziging[]): readonly Oorzaak[] {
  const sides = [old, now].flatMap((cell) => (cell ? [cell] : []))
  const reads = (kind: keyof RunCell['leest'], name: string) =>
    sides.some(({ leest }) => leest[kind].includes(name))
  const isSelf = (name: string | null) => sides.some(({ naam }) => naam === name)
  return changes.flatMap((change): readonly Oorzaak[] => {
    switch (change.soort) {
      case 'bron':
        return reads('bronnen', change.naam) ? [{ soort: 'bron', naam: change.naam }] : []
      case 'cel': {
        if (change.wijziging === 'hernoemd') return []
        const rests = isSelf(change.naam) || reads('cellen', change.naam)
        return rests ? [{ soort: 'cel', naam: change.naam }] : []
      }
      case 'parameter':
        return reads('parameters', change.naam) ? [{ soort: 'parameter', naam: change.naam }] : []
      case 'engine':
      case 'werkmap':
        return [{ soort: change.soort }]
    }
  })
}
