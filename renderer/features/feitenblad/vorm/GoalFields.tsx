import type { ReactNode } from 'react'
import { Plus, Trash2 } from 'lucide-react'
import { goalNames } from '../../../../core/feitenblad/blockNames'
import { goalKinds, type GoalKind } from '../../../../core/feitenblad/model'
import { Button, IconButton } from '../../../ui/Button'
import type { BlockFieldProps, BlockOf } from './blockFieldProps'
import { EditField } from './EditField'
import { ValueText } from './ValueText'
import styles from './forms.module.css'

type Goal = BlockOf<'doelen'>['doelen'][number]

export function GoalFields({ block, offers, onEdit }: BlockFieldProps<BlockOf<'doelen'>>): ReactNode {
  const { doelen } = block
  const put = (goals: readonly Goal[], field: string) => onEdit({ ...block, doelen: goals }, field)
  const replace = (at: number, goal: Goal, field: string) =>
    put(
      doelen.map((one, index) => (index === at ? goal : one)),
      `${field} ${at}`,
    )
  return (
    <>
      {doelen.map((goal, at) => (
        // Goals have no name of their own: their place is what they are known by.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles.goal}>
          <div className={styles.head}>
            <h3 className={styles.title}>Doel {at + 1}</h3>
            <IconButton
              label={`Doel ${at + 1} verwijderen`}
              onPress={() =>
                put(
                  doelen.filter((_, index) => index !== at),
                  'verwijderen',
                )
              }
            >
              <Trash2 aria-hidden size={14} />
            </IconButton>
          </div>
          <ValueText
            label={`Doel ${at + 1} van de gemeente`}
            value={goal.tekst}
            rows={3}
            offers={offers}
            onEdit={(tekst) => replace(at, { ...goal, tekst }, 'tekst')}
          />
          <EditField
            label={`Soort van doel ${at + 1}`}
            value={goal.doelsoort}
            choices={goalKinds.map((kind) => [kind, goalNames[kind][0]] as const)}
            onEdit={(doelsoort) => replace(at, { ...goal, doelsoort: doelsoort as GoalKind }, 'soort')}
          />
        </div>
      ))}
      <div>
        <Button onPress={() => put([...doelen, { tekst: '', doelsoort: 'leerdoel' }], 'toevoegen')}>
          <Plus aria-hidden size={13} /> Doel toevoegen
        </Button>
      </div>
    </>
  )
}
