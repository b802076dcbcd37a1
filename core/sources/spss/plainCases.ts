import { checkEnd, emptyCase, presentNumber, type CaseLayout, type RawCase } from './caseLayout'

/** The cases of a file without compression: eight bytes per slot, one case after the other. */
export function* plainCases(bytes: Uint8Array, from: number, layout: CaseLayout): Generator<RawCase> {
  const { slotCount, isText, littleEndian, caseCount } = layout
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = slotCount * 8
  const raw = emptyCase(layout)
  let [at, cases] = [from, 0]
  for (; at + size <= bytes.length && cases !== caseCount; cases += 1, at += size) {
    raw.text.set(bytes.subarray(at, at + size))
    for (let slot = 0; slot < slotCount; slot += 1)
      if (isText[slot] === 0) raw.numbers[slot] = presentNumber(view.getFloat64(at + slot * 8, littleEndian))
    yield raw
  }
  checkEnd(layout, cases, cases === caseCount ? 0 : bytes.length - at)
}
