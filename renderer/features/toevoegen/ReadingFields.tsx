import type { ReactNode } from 'react'
import type { Dialect, Inspection } from '../../../core/sources/inspection'
import type { ReadingSettings } from '../../../core/workspace/werkmap'
import { encodingWords } from '../../ui/sourceTerms'
import { Choice } from './Choice'
import { NumberField } from './NumberField'
import type { ReadingChange } from './propose'
import styles from './Fields.module.css'

interface ReadingFieldsProps {
  readonly reading: ReadingSettings
  /** The last time that the file could be read; null when it never could. */
  readonly inspection: Inspection | null
  /** The decimal sign is asked elsewhere. */
  readonly asksDecimal: boolean
  readonly onRead: (change: ReadingChange) => void
}

/** How the file is read: as it was recognised, unless the user says otherwise. */
export function ReadingFields({ reading, inspection, asksDecimal, onRead }: ReadingFieldsProps): ReactNode {
  const format = inspection?.format ?? null
  if (format === 'columnar') return null
  const isText = format === null || format === 'csv' || format === 'statline'
  return (
    <section className={styles.fields} aria-labelledby="lezen">
      <h3 id="lezen" className={styles.heading}>
        Hoe het is gelezen
      </h3>
      {inspection === null || inspection.sheets.length < 2 ? null : (
        <Sheet inspection={inspection} chosen={reading.blad} onRead={onRead} />
      )}
      {format === 'spreadsheet' ? null : (
        <Choice
          label="Tekens"
          found={inspection?.encoding ? encodingWords[inspection.encoding] : null}
          choices={format === 'spss' ? encodings.slice(0, 2) : encodings}
          chosen={reading.codering}
          onChoose={(codering) => onRead({ codering })}
        />
      )}
      {isText ? (
        <Choice
          label="Scheidingsteken"
          found={inspection?.dialect.delimiter ? delimiterWords[inspection.dialect.delimiter] : null}
          choices={delimiters}
          chosen={reading.scheiding}
          onChoose={(scheiding) => onRead({ scheiding })}
        />
      ) : null}
      {asksDecimal || inspection === null || !isText ? null : (
        <Choice
          label="Decimaalteken"
          found={decimalWord(inspection.dialect)}
          choices={decimals}
          chosen={reading.decimaal}
          onChoose={(decimaal) => onRead({ decimaal })}
        />
      )}
      {isText ? (
        <Choice
          label="Rijen met te veel of te weinig velden"
          found={null}
          choices={unequal}
          chosen={reading.ongelijke_rijen}
          automatic="apart, tot één op de tien"
          onChoose={(ongelijke_rijen) => onRead({ ongelijke_rijen })}
        />
      ) : null}
      {isText || format === 'spreadsheet' ? (
        <Records reading={reading} inspection={inspection} onRead={onRead} />
      ) : null}
      {format === 'spss' ? (
        <Choice
          label="Codes die het bestand ontbrekend noemt"
          found={null}
          choices={userMissing}
          chosen={reading.gebruikersmissend}
          onChoose={(gebruikersmissend) => onRead({ gebruikersmissend })}
        />
      ) : null}
    </section>
  )
}

interface SheetProps {
  readonly inspection: Inspection
  readonly chosen: string | undefined
  readonly onRead: (change: ReadingChange) => void
}

function Sheet({ inspection: { sheets }, chosen, onRead }: SheetProps): ReactNode {
  return (
    <Choice
      label="Werkblad"
      found={sheets.find((sheet) => sheet.chosen)?.name ?? null}
      choices={sheets.map(({ name, hidden }) => ({
        value: name,
        word: hidden ? `${name} (verborgen)` : name,
      }))}
      chosen={chosen}
      onChoose={(blad) => onRead({ blad })}
    />
  )
}

type RecordsProps = Pick<ReadingFieldsProps, 'reading' | 'inspection' | 'onRead'>

function Records({ reading, inspection, onRead }: RecordsProps): ReactNode {
  const head = inspection?.preview.records.find(({ part }) => part === 'kop')
  const below = inspection?.leftOut.flatMap(({ undo }) => undo?.overslaan_onder ?? []) ?? []
  return (
    <>
      <NumberField
        label="Rijen boven de kop"
        found={head === undefined ? null : head.row - 1}
        chosen={reading.overslaan_boven}
        onChoose={(overslaan_boven) => onRead({ overslaan_boven })}
      />
      <NumberField
        label="Kopregels, met die van de eenheden"
        found={inspection?.dialect.headerRecords ?? null}
        chosen={reading.kopregels}
        onChoose={(kopregels) => onRead({ kopregels })}
      />
      <NumberField
        label="Regels onder de tabel"
        found={inspection === null ? null : Math.max(-1, ...below) + 1}
        chosen={reading.overslaan_onder}
        onChoose={(overslaan_onder) => onRead({ overslaan_onder })}
      />
    </>
  )
}

const encodings = (['utf-8', 'windows-1252', 'cp850', 'utf-16le', 'utf-16be'] as const).map((value) => ({
  value,
  word: encodingWords[value],
}))

const delimiterWords: Readonly<Record<NonNullable<Dialect['delimiter']>, string>> = {
  ';': 'puntkomma ;',
  ',': 'komma ,',
  '\t': 'tab',
  '|': 'verticale streep |',
  ' ': 'spatie',
}

const delimiters = ([';', ',', '\t', '|', ' '] as const).map((value) => ({
  value,
  word: delimiterWords[value],
}))

const decimals = [
  { value: ',', word: 'komma' },
  { value: '.', word: 'punt' },
] as const

const unequal = [
  { value: 'apart', word: 'altijd apart' },
  { value: 'weigeren', word: 'weigeren het bestand' },
] as const

const userMissing = [
  { value: 'ontbreekt', word: 'zijn ontbrekend' },
  { value: 'waarde', word: 'zijn antwoorden' },
] as const

function decimalWord({ decimal }: Dialect): string {
  if (decimal === null) return 'geen decimalen'
  return decimal === ',' ? 'komma' : 'punt'
}
