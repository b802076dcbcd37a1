import type { ReactNode } from 'react'
import type { SheetEdit } from '../../../../core/feitenblad/edit/applySheetEdit'
import type { FeitenbladDefinition } from '../../../../core/feitenblad/model'
import { EditField } from './EditField'
import styles from './forms.module.css'

interface SheetFormProps {
  readonly definition: FeitenbladDefinition
  readonly onEdit: (edit: SheetEdit, typing?: string) => string | null
}

/** Title and period of a sheet. */
export function SheetForm({ definition, onEdit }: SheetFormProps): ReactNode {
  const { titel, periode } = definition
  const editDay = (grens: 'van' | 'tot') => (dag: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(dag.trim())
      ? onEdit({ kind: 'periode', grens, dag: dag.trim() }, `periode ${grens}`)
      : 'Schrijf een dag als 2020-08-31.'
  return (
    <div className={styles.form}>
      <h2 className={styles.title}>Titel en periode</h2>
      <EditField
        label="Titel van het feitenblad"
        value={titel}
        onEdit={(text) => onEdit({ kind: 'titel', titel: text }, 'titel')}
      />
      <div className={styles.pair}>
        <EditField label="Periode van" value={periode.van} onEdit={editDay('van')} />
        <EditField label="Tot en met" value={periode.tot} onEdit={editDay('tot')} />
      </div>
      <p className={styles.hint}>
        Kies hierboven een hoofdstuk of een blok, of klik op een blok op de pagina.
      </p>
    </div>
  )
}
