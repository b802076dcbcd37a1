import type { ReactNode } from 'react'
import type { SheetEdit } from '../../../../core/feitenblad/edit/applySheetEdit'
import type { FeitenbladDefinition } from '../../../../core/feitenblad/model'
import { paperKinds, type PaperKind } from '../../../../core/feitenblad/paper'
import { isoDay } from '../../../../core/sources/columns/dates'
import { shortDay } from '../../../ui/formatRange'
import { EditField } from './EditField'
import styles from './forms.module.css'

interface SheetFormProps {
  readonly definition: FeitenbladDefinition
  readonly onEdit: (edit: SheetEdit, typing?: string) => string | null
}

const paperChoices: readonly (readonly [PaperKind | '', string])[] = [
  ['', 'A4 liggend, met dia’s van 16:9 en Word op A4 staand'],
  ['a4-liggend', 'A4 liggend'],
  ['a4-staand', 'A4 staand'],
  ['16:9', 'Breedbeeld (16:9)'],
]

/** Title, period and paper of a sheet. */
export function SheetForm({ definition, onEdit }: SheetFormProps): ReactNode {
  const { titel, periode, pagina } = definition
  const editDay = (grens: 'van' | 'tot') => (typed: string) => {
    const dag = isoDay(typed.trim())
    return dag === null
      ? 'Schrijf een datum als 31-08-2020.'
      : onEdit({ kind: 'periode', grens, dag }, `periode ${grens}`)
  }
  return (
    <div className={styles.form}>
      <h2 className={styles.title}>Titel en periode</h2>
      <EditField
        label="Titel van het feitenblad"
        value={titel}
        onEdit={(text) => onEdit({ kind: 'titel', titel: text }, 'titel')}
      />
      <div className={styles.pair}>
        <EditField label="Periode van" value={shortDay(periode.van)} onEdit={editDay('van')} />
        <EditField label="Tot en met" value={shortDay(periode.tot)} onEdit={editDay('tot')} />
      </div>
      <EditField
        label="Pagina"
        value={pagina ?? ''}
        choices={paperChoices}
        onEdit={(chosen) =>
          onEdit({ kind: 'pagina', pagina: paperKinds.find((kind) => kind === chosen) ?? null }, 'pagina')
        }
      />
      <p className={styles.hint}>
        Kies hierboven een hoofdstuk of een blok, of klik op een blok op de pagina.
      </p>
    </div>
  )
}
