import type { Flag } from '../flags'
import { causaleTaal } from './causaleTaal'
import type { TextGround, WrittenText } from './model'

/** The caveats of a text that an author wrote: what it claims that the figures beside it don't say. */
export function judgeText(written: WrittenText, ground: TextGround): readonly Flag[] {
  return causaleTaal(written, ground)
}
