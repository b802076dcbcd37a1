import { checkEnd, emptyCase, presentNumber, type CaseLayout, type RawCase } from './caseLayout'
import { DamagedFile } from './damage'

const skip = 0
const endOfFile = 252
const verbatim = 253
const blanks = 254
const missing = 255

/** The cases of a compressed file: eight codes of a byte each, then the eight bytes of every code that needs them. */
export function* bytecodeCases(bytes: Uint8Array, from: number, layout: CaseLayout): Generator<RawCase> {
  const { slotCount, isText, bias, caseCount } = layout
  const put = placing(bytes, layout)
  const raw = emptyCase(layout)
  let [at, slot, cases] = [from, 0, 0]
  while (at < bytes.length && cases !== caseCount) {
    const codes = at
    at += 8
    for (let code = codes; code < codes + 8 && code < bytes.length; code += 1) {
      const value = bytes[code] ?? skip
      if (value === skip) continue
      if (value === endOfFile) return checkEnd(layout, cases, slot)
      if (value < endOfFile && isText[slot] === 0) raw.numbers[slot] = value - bias
      else {
        put(raw, slot, value, at)
        if (value === verbatim) at += 8
        if (isText[slot] === 1 && value !== verbatim) raw.text.fill(32, slot * 8, slot * 8 + 8)
      }
      slot += 1
      if (slot < slotCount) continue
      yield raw
      slot = 0
      cases += 1
      if (cases === caseCount) break
    }
  }
  checkEnd(layout, cases, slot)
}

/** Puts what one code says into the case: any but the small numbers, which are most of them. */
function placing(bytes: Uint8Array, { isText, littleEndian, bias }: CaseLayout) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ({ numbers, text }: RawCase, slot: number, code: number, at: number): void => {
    if (code === verbatim && at + 8 > bytes.length) throw new DamagedFile('het einde van het bestand')
    if (isText[slot] === 0) {
      if (code === blanks) throw new DamagedFile('een getal waar tekst staat')
      numbers[slot] = code === missing ? NaN : presentNumber(view.getFloat64(at, littleEndian))
    } else if (code === verbatim) text.set(bytes.subarray(at, at + 8), slot * 8)
    // Some programs end a string with the code of zero.
    else if (code !== blanks && code !== bias) throw new DamagedFile('een tekst waar een getal staat')
  }
}
