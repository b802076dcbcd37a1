import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Flag } from './flags'

/** Why someone publishes a number in spite of a `waarschuwt` flag, as the notebook's front matter holds it. */
export interface Acknowledgement {
  readonly reden: string
  /** What the flag said then (`flagMark`). */
  readonly kenmerk: string
}

/** By `flagKey`. */
export type Acknowledgements = Readonly<Record<string, Acknowledgement>>

/** Names what a flag is about: `per_domein.n kleine-groep`. Flags of one code on one subject are taken together. */
export const flagKey = ({ subject, code }: Pick<Flag, 'subject' | 'code'>) => `${subject} ${code}`

/** Only what warns can be acknowledged: what blocks can't be reasoned away, and information is always printed. */
export const canBeAcknowledged = ({ severity }: Pick<Flag, 'severity'>) => severity === 'waarschuwt'

/**
 * Says with every flag that was acknowledged why, and whether that is void because what the flag says, or a number
 * behind it, is another one now.
 *
 * @param flags As published: the mark is made from nothing that is protected.
 */
export function withAcknowledgements(
  flags: readonly Flag[],
  acknowledgements: Acknowledgements,
): readonly Flag[] {
  return flags.map((flag) => {
    const given = acknowledgements[flagKey(flag)]
    if (given === undefined || !canBeAcknowledged(flag)) return flag
    const isVoid = given.kenmerk !== flagMark(flags, flag)
    return { ...flag, acknowledged: { reason: given.reden, isVoid } }
  })
}

/**
 * Twelve digits that are others as soon as the sentence of a flag or a published number behind it changes.
 *
 * @param flags All flags of the cell, as published.
 */
export function flagMark(flags: readonly Flag[], about: Flag): string {
  const same = flags.filter((flag) => flagKey(flag) === flagKey(about))
  const said = same.map(({ message, evidence }) =>
    JSON.stringify([message, Object.entries(evidence).toSorted(([one], [other]) => (one < other ? -1 : 1))]),
  )
  // A figure carries the flags of the cell it draws: what is said twice counts once.
  const text = [...new Set(said)].toSorted().join('\n')
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 12)
}

/** What a reader is told of an acknowledgement; null when there is none that holds. */
export const reasonText = ({ acknowledged }: Pick<Flag, 'acknowledged'>) =>
  acknowledged === undefined || acknowledged.isVoid ? null : `Toch gepubliceerd: ${acknowledged.reason}`
