import type { ReactNode } from 'react'
import type { ReachDefinition } from '../../../../core/feitenblad/model'
import type { CellOffer } from '../../../../core/workbench/sheetSession'
import { choicesFor, valueChoices } from '../newBlock'
import { CellField } from './CellField'
import { EditField } from './EditField'
import styles from './forms.module.css'

type Precision = ReachDefinition['precisie']

interface ReachFieldsProps {
  readonly reach: ReachDefinition
  readonly offers: readonly CellOffer[] | null
  readonly onEdit: (reach: ReachDefinition, field: string) => string | null
}

const precisions: readonly (readonly [Precision, string])[] = [
  ['exact', 'precies geteld'],
  ['minimaal', 'minimaal'],
  ['circa', 'ongeveer'],
  ['tussen', 'tussen twee aantallen'],
  ['geregistreerd', 'zoals geregistreerd'],
  ['berekend', 'uit een analyse'],
  ['onbekend', 'onbekend'],
]

/** How many an activity reached, in a unit of its own. */
export function ReachFields({ reach, offers, onEdit }: ReachFieldsProps): ReactNode {
  const values = valueChoices(offers ?? [])
  const lists = choicesFor('tabel', offers ?? [])
  const isOffered = (precision: Precision) =>
    precision === reach.precisie ||
    (precision === 'berekend' ? values.length > 0 : precision !== 'geregistreerd' || lists.length > 0)
  const choices = precisions.filter(([precision]) => isOffered(precision))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Bereik</legend>
      <EditField
        label="Hoe zeker het aantal is"
        value={reach.precisie}
        choices={choices}
        onEdit={(precision) =>
          onEdit(
            asPrecise(reach, precision as Precision, values[0]?.[0] ?? '', lists[0]?.[0] ?? ''),
            'precisie',
          )
        }
      />
      {reach.precisie === 'exact' || reach.precisie === 'minimaal' || reach.precisie === 'circa' ? (
        <CountField
          label="Aantal"
          count={reach.aantal}
          onEdit={(aantal) => onEdit({ ...reach, aantal }, 'aantal')}
        />
      ) : null}
      {reach.precisie === 'tussen' ? (
        <div className={styles.pair}>
          <CountField label="Van" count={reach.van} onEdit={(van) => onEdit({ ...reach, van }, 'van')} />
          <CountField label="Tot" count={reach.tot} onEdit={(tot) => onEdit({ ...reach, tot }, 'tot')} />
        </div>
      ) : null}
      {reach.precisie === 'berekend' ? (
        <CellField
          soort="kerncijfer"
          label="Getal"
          value={reach.waarde}
          offers={offers}
          onEdit={(waarde) => onEdit({ ...reach, waarde }, 'waarde')}
        />
      ) : null}
      {reach.precisie === 'geregistreerd' ? (
        <CellField
          soort="tabel"
          label="Lijst met activiteiten"
          value={reach.cel}
          offers={offers}
          onEdit={(cel) => onEdit({ ...reach, cel }, 'cel')}
        />
      ) : null}
      {'eenheid' in reach ? (
        <EditField
          label="Eenheid"
          value={reach.eenheid}
          hint="Wat er geteld is: inwoners, deelnames, gezinnen per jaar."
          onEdit={(eenheid) => onEdit({ ...reach, eenheid }, 'eenheid')}
        />
      ) : null}
    </fieldset>
  )
}

interface CountFieldProps {
  readonly label: string
  readonly count: number
  readonly onEdit: (count: number) => string | null
}

function CountField({ label, count, onEdit }: CountFieldProps): ReactNode {
  return (
    <EditField
      label={label}
      value={String(count)}
      onEdit={(text) =>
        /^\d{1,9}$/.test(text.trim()) ? onEdit(Number(text)) : 'Vul een heel getal in, zonder punten.'
      }
    />
  )
}

/** The same reach told otherwise, with the count and unit that it had. */
function asPrecise(
  reach: ReachDefinition,
  precisie: Precision,
  waarde: string,
  cel: string,
): ReachDefinition {
  const eenheid = 'eenheid' in reach ? reach.eenheid : 'inwoners'
  const aantal = 'aantal' in reach ? reach.aantal : 'van' in reach ? reach.van : 0
  switch (precisie) {
    case 'exact':
    case 'minimaal':
    case 'circa':
      return { precisie, aantal, eenheid }
    case 'tussen':
      return { precisie, van: aantal, tot: 'tot' in reach ? reach.tot : aantal, eenheid }
    case 'onbekend':
      return { precisie }
    case 'geregistreerd':
      return { precisie, cel: 'cel' in reach ? reach.cel : cel }
    case 'berekend':
      return { precisie, waarde: 'waarde' in reach ? reach.waarde : waarde, eenheid }
  }
}
