import type { Flag } from '../flags'
import { causaleTaal } from './causaleTaal'
import { getalInTekst } from './getalInTekst'
import { meerDecimalenInTekst } from './meerDecimalen'
import type { TextGround, WrittenText } from './model'

/** The caveats of a text that an author wrote: what it says that the figures beside it don't. */
export function judgeText(written: WrittenText, ground: TextGround): readonly Flag[] {
  return [
    ...causaleTaal(written, ground),
    ...getalInTekst(written, ground),
    ...meerDecimalenInTekst(written, ground),
  ]
}
