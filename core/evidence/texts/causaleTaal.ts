import { checkText } from '../causalLanguage/checkText'
import type { Flag } from '../flags'
import type { TextGround, WrittenText } from './model'

/**
 * [T2] A sentence that states a cause on figures that can't carry it. No nature of source can by itself, a list of areas
 * or codes says nothing either way, and a recorded design lifts it.
 */
export function causaleTaal(
  { subject, text }: WrittenText,
  { sources, ontwerp }: TextGround,
): readonly Flag[] {
  if (ontwerp !== null || sources.every(({ aard }) => aard === 'hulptabel')) return []
  return checkText(text)
    .filter(({ label }) => label === 'causal')
    .map(({ text: sentence, words, proposal }, index): Flag => {
      const zin = sentence.replaceAll(/\s+/g, ' ')
      const woorden = words.map((word) => word.text.replaceAll(/\s+/g, ' '))
      return {
        code: 'causale-taal',
        severity: 'waarschuwt',
        subject: index === 0 ? subject : `${subject}.${index + 1}`,
        short: `Beweert een oorzaak: ${woorden.join(' … ')}`,
        message: `“${zin}” beweert een oorzaak (${woorden.join(' … ')}). Deze gegevens laten geen oorzaak zien.`,
        evidence: { woorden, voorstel: proposal },
      }
    })
}
