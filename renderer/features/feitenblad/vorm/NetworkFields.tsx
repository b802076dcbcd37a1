import { useState, type ReactNode } from 'react'
import { Plus, Trash2 } from 'lucide-react'
import { Button, IconButton } from '../../../ui/Button'
import type { BlockFieldProps, BlockOf } from './blockFieldProps'
import { EditField } from './EditField'
import styles from './forms.module.css'

type Category = BlockOf<'netwerk'>['categorieen'][number]

/** Who works together, by category; partners on one line with commas between. */
export function NetworkFields({ block, onEdit }: BlockFieldProps<BlockOf<'netwerk'>>): ReactNode {
  const { categorieen } = block
  const put = (categories: readonly Category[], field: string) =>
    onEdit({ ...block, categorieen: categories }, field)
  const replace = (at: number, category: Category, field: string) =>
    put(
      categorieen.map((one, index) => (index === at ? category : one)),
      `${field} ${at}`,
    )
  return (
    <>
      <EditField
        label="In het midden"
        value={block.midden}
        hint="Rond wie het netwerk is: de gemeente, of een organisatie."
        onEdit={(midden) => onEdit({ ...block, midden }, 'midden')}
      />
      {categorieen.map((category, at) => (
        // Categories are known by their place: two can have no name yet.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles.goal}>
          <div className={styles.head}>
            <h3 className={styles.title}>Categorie {at + 1}</h3>
            <IconButton
              label={`Categorie ${at + 1} verwijderen`}
              onPress={() =>
                put(
                  categorieen.filter((_, index) => index !== at),
                  'verwijderen',
                )
              }
            >
              <Trash2 aria-hidden size={14} />
            </IconButton>
          </div>
          <EditField
            label={`Naam van categorie ${at + 1}`}
            value={category.naam}
            onEdit={(naam) => replace(at, { ...category, naam }, 'naam')}
          />
          <PartnersField
            label={`Partners van categorie ${at + 1}`}
            partners={category.partners}
            onEdit={(partners) => replace(at, { ...category, partners }, 'partners')}
          />
        </div>
      ))}
      <div>
        <Button onPress={() => put([...categorieen, { naam: '', partners: [] }], 'toevoegen')}>
          <Plus aria-hidden size={13} /> Categorie toevoegen
        </Button>
      </div>
    </>
  )
}

interface PartnersFieldProps {
  readonly label: string
  readonly partners: readonly string[]
  readonly onEdit: (partners: readonly string[]) => string | null
}

/** Keeps what is typed as long as it says the same names: a comma at the end is the beginning of the next one. */
function PartnersField({ label, partners, onEdit }: PartnersFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null)
  const plain = partners.join(', ')
  const own = typed !== null && partnersIn(typed).join(', ') === plain ? typed : plain
  const change = (text: string) => {
    setTyped(text)
    return onEdit(partnersIn(text))
  }
  return (
    <EditField
      label={label}
      value={own}
      rows={2}
      hint="Met komma's ertussen: GGD, huisartsen, scholen."
      onEdit={change}
    />
  )
}

const partnersIn = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
