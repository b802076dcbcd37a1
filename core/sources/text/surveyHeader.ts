import { isoDay, isoMoment } from '../columns/dates'

/**
 * How many records name the columns of an export of Qualtrics: the names of the questions, their words, and in most
 * exports the ids by which the program knows them. Null for a table of any other kind.
 *
 * @param top The record with the names.
 */
export function surveyHeader(records: readonly (readonly string[])[], top: number): 2 | 3 | null {
  const day = records[top]?.findIndex((name) => /^(StartDate|EndDate|RecordedDate)$/.test(name)) ?? -1
  if (day < 0) return null
  const isRow = (at: number) => {
    const text = records[at]?.[day] ?? ''
    return isoDay(text) !== null || isoMoment(text) !== null
  }
  if (isRow(top + 1)) return null
  if (isRow(top + 2)) return 2
  return isRow(top + 3) ? 3 : null
}
