import type { RowDigest } from '../engine/compare/digestRows'
import type { RowChanges } from './comparison'

const hashLength = 12
const rowLength = 2 * hashLength

/**
 * How many rows came, went and changed between two versions of a source. Without a key in common, or when the columns
 * aren't the same, no row can be said to have changed.
 */
export function compareDigests(old: RowDigest, now: RowDigest): RowChanges {
  const same = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n')
  const byKey = old.key.length > 0 && same(old.key, now.key)
  if (!byKey) return { ...cameAndWent(count(old, rowHash), count(now, rowHash)), gewijzigd: null }
  const moved = cameAndWent(count(old, keyHash), count(now, keyHash))
  if (!same(old.columns, now.columns)) return { ...moved, gewijzigd: null }
  const changed = cameAndWent(count(old, whole), count(now, whole))
  return { ...moved, gewijzigd: changed.erbij - moved.erbij }
}

const keyHash = (row: string) => row.slice(0, hashLength)
const rowHash = (row: string) => row.slice(hashLength)
const whole = (row: string) => row

function count({ rows }: RowDigest, part: (row: string) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < rows.length; at += rowLength) {
    const key = part(rows.slice(at, at + rowLength))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function cameAndWent(old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>) {
  const surplus = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one].reduce((sum, [key, times]) => sum + Math.max(0, times - (other.get(key) ?? 0)), 0)
  return { erbij: surplus(now, old), weg: surplus(old, now) }
}
