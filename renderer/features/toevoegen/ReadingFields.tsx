import type { ReactNode } from 'react'
import type { Dialect, Encoding, Inspection } from '../../../core/sources/inspection'
import type { ReadingSettings } from '../../../core/workspace/werkmap'
import { Choice } from './Choice'
import type { ReadingChange } from './propose'
import styles from './Fields.module.css'

interface ReadingFieldsProps {
  readonly reading: ReadingSettings
  /** null while the file can't be read. */
  readonly inspection: Inspection | null
  /** The decimal sign is asked elsewhere. */
  readonly asksDecimal: boolean
  readonly onRead: (change: ReadingChange) => void
}

/** How the file is read: as it was recognised, unless the user says otherwise. */
export function ReadingFields({ reading, inspection, asksDecimal, onRead }: ReadingFieldsProps): ReactNode {
  const delimiter = inspection?.dialect.delimiter
  return (
    <section className={styles.fields} aria-labelledby="lezen">
      <h3 id="lezen" className={styles.heading}>
        Hoe het is gelezen
      </h3>
      <Choice
        label="Tekens"
        found={inspection?.encoding ? encodingWords[inspection.encoding] : null}
        choices={encodings}
        chosen={reading.codering}
        onChoose={(codering) => onRead({ codering })}
      />
      {delimiter === null ? null : (
        <Choice
          label="Scheidingsteken"
          found={delimiter ? delimiterWords[delimiter] : null}
          choices={delimiters}
          chosen={reading.scheiding}
          onChoose={(scheiding) => onRead({ scheiding })}
        />
      )}
      {asksDecimal || inspection === null || delimiter === null ? null : (
        <Choice
          label="Decimaalteken"
          found={decimalWord(inspection.dialect)}
          choices={decimals}
          chosen={reading.decimaal}
          onChoose={(decimaal) => onRead({ decimaal })}
        />
      )}
    </section>
  )
}

const encodingWords: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 met kenmerk (BOM)',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16 (LE)',
  'utf-16be': 'UTF-16 (BE)',
}

const encodings = (['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const).map((value) => ({
  value,
  word: encodingWords[value],
}))

const delimiterWords: Readonly<Record<NonNullable<Dialect['delimiter']>, string>> = {
  ';': 'puntkomma ;',
  ',': 'komma ,',
  '\t': 'tab',
  '|': 'verticale streep |',
}

const delimiters = ([';', ',', '\t', '|'] as const).map((value) => ({ value, word: delimiterWords[value] }))

const decimals = [
  { value: ',', word: 'komma' },
  { value: '.', word: 'punt' },
] as const

function decimalWord({ decimal }: Dialect): string {
  if (decimal === null) return 'geen decimalen'
  return decimal === ',' ? 'komma' : 'punt'
}
