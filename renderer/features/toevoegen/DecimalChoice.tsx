import type { ReactNode } from 'react'
import { plainNumber } from '../../../core/sources/columns/numbers'
import type { DecimalSign } from '../../../core/sources/columns/numbers'
import type { DecimalQuestion } from './review'
import styles from './DecimalChoice.module.css'

interface DecimalChoiceProps {
  readonly question: DecimalQuestion
  readonly chosen: DecimalSign | null
  readonly onChoose: (sign: DecimalSign) => void
}

/** The decimal sign of a file, or of some of its columns, that could have either, with what each makes of its values. */
export function DecimalChoice({ question, chosen, onChoose }: DecimalChoiceProps): ReactNode {
  const { columns, text, scope } = question.question
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>
        {scope === 'bestand'
          ? 'Welk decimaalteken heeft dit bestand?'
          : `Welk decimaalteken staat in ${columns.join(', ')}?`}
      </legend>
      <p className={styles.text}>
        {text}{' '}
        {scope === 'bestand' ? `${columns.length === 1 ? 'Kolom' : 'Kolommen'}: ${columns.join(', ')}.` : ''}
      </p>
      {signs.map(({ sign, word }) => (
        <label key={sign} className={styles.choice}>
          <input
            type="radio"
            name="decimaalteken"
            checked={chosen === sign}
            onChange={() => onChoose(sign)}
          />
          <span className={styles.word}>{word}</span>
          <span className={styles.samples}>
            {question.samples.map((sample) => (
              <span key={sample} className={styles.sample}>
                {sample} {readAs(sample, sign)}
              </span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const signs = [
  { sign: ',', word: 'Komma' },
  { sign: '.', word: 'Punt' },
] as const

// Without thousands points: 1.234 that stays 1.234 would say nothing.
function readAs(sample: string, sign: DecimalSign): string {
  const read = plainNumber(sample, sign)
  return read === null ? 'blijft tekst' : `wordt ${read.replace('.', ',')}`
}
