import type { Flag } from '../flags'
import { checkNumbers } from '../numbersInText/checkNumbers'
import type { TextGround, WrittenText } from './model'

/** [T3–T9] “Kan dit getal?”: a number in a text that can't be right, or that can't be said this way. */
export function getalInTekst({ subject, text }: WrittenText, { results }: TextGround): readonly Flag[] {
  return checkNumbers(text, results).map(({ number, short, why, advice, sentence }, index): Flag => {
    const where = sentence === null ? 'In een tabel in de tekst' : `In “${sentence.replaceAll(/\s+/g, ' ')}”`
    return {
      code: 'getal-in-tekst',
      severity: 'waarschuwt',
      subject: index === 0 ? subject : `${subject}.${index + 1}`,
      short,
      message: `${where}: ${why}`,
      evidence: { getal: number, advies: advice },
    }
  })
}
