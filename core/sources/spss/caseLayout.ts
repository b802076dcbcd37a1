import { DamagedFile } from './damage'
import type { StoredVariable } from './storedVariables'

/** How the cases of a file stand in its bytes. */
export interface CaseLayout {
  /** Eight bytes each. */
  readonly slotCount: number
  /** 1 for a slot with text, 0 for one with a number. */
  readonly isText: Uint8Array
  readonly littleEndian: boolean
  readonly bias: number
  /** null: until the bytes end. */
  readonly caseCount: number | null
}

/** The case just read; the same object for every case. */
export interface RawCase {
  /** By slot; NaN for system-missing. */
  readonly numbers: Float64Array
  /** The strings, each at eight times its slot. */
  readonly text: Uint8Array
}

export function textSlots(variables: readonly StoredVariable[], slotCount: number): Uint8Array {
  const isText = new Uint8Array(slotCount).fill(1)
  for (const { at, width } of variables) if (width === 0) isText[at] = 0
  return isText
}

export const emptyCase = ({ slotCount }: CaseLayout): RawCase => ({
  numbers: new Float64Array(slotCount).fill(NaN),
  text: new Uint8Array(slotCount * 8),
})

/** The number that SPSS writes where a value is missing. */
export const systemMissing = -Number.MAX_VALUE

export const presentNumber = (number: number): number => (number === systemMissing ? NaN : number)

/** @throws {DamagedFile} when fewer cases were read than the file says it has, or half a one. */
export function checkEnd({ caseCount }: CaseLayout, cases: number, slot: number): void {
  if (slot > 0) throw new DamagedFile(`een deel van rij ${cases + 1}`)
  if (caseCount !== null && cases < caseCount)
    throw new DamagedFile(`wat na rij ${cases} komt (de kop noemt ${caseCount} rijen)`)
}
