import type { ReactNode } from 'react'
import type { BlockPlace } from '../../../../core/feitenblad/edit/applySheetEdit'
import type { GridPlace } from '../../../../core/feitenblad/layout/gridPlace'
import { Button } from '../../../ui/Button'
import type { Composer } from '../useComposer'
import { EditField } from './EditField'
import styles from './forms.module.css'

interface PlaceFieldsProps {
  readonly at: BlockPlace
  readonly plaats: GridPlace | undefined
  readonly composer: Pick<Composer, 'place' | 'layOut'>
}

const fields = [
  ['kolom', 'Kolom'],
  ['rij', 'Rij'],
  ['breedte', 'Breedte in kolommen'],
  ['hoogte', 'Hoogte in rijen'],
] as const

/** Where a block stands on its page: where it fits, or on the grid where its author put it. */
export function PlaceFields({ at, plaats, composer }: PlaceFieldsProps): ReactNode {
  if (plaats === undefined)
    return (
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Plaats op de pagina</legend>
        <p className={styles.hint}>
          Automatisch: waar het past. Sleep het blok op de pagina om die zelf in te delen.
        </p>
        <Button onPress={() => composer.layOut(at, 'hand')}>Pagina zelf indelen</Button>
      </fieldset>
    )
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Plaats op de pagina, op 12 kolommen en 12 rijen</legend>
      {[fields.slice(0, 2), fields.slice(2)].map((pair) => (
        <div key={pair[0]?.[0]} className={styles.pair}>
          {pair.map(([key, label]) => (
            <EditField
              key={key}
              label={label}
              value={String(plaats[key])}
              choices={numbers.map((number) => [number, number])}
              onEdit={(chosen) => {
                composer.place(at, { [key]: Number(chosen) - plaats[key] })
                return null
              }}
            />
          ))}
        </div>
      ))}
      <Button onPress={() => composer.layOut(at, 'automatisch')}>Pagina weer automatisch</Button>
    </fieldset>
  )
}

const numbers = Array.from({ length: 12 }, (_, at) => String(at + 1))
