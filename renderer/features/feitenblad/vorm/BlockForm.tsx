import type { ReactNode } from 'react'
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { blockNames } from '../../../../core/feitenblad/blockNames'
import type { BlockPlace } from '../../../../core/feitenblad/edit/applySheetEdit'
import type { BlockDefinition, FeitenbladDefinition } from '../../../../core/feitenblad/model'
import type { CellOffer } from '../../../../core/workbench/sheetSession'
import { IconButton } from '../../../ui/Button'
import { placeBeside, type Composer } from '../useComposer'
import { BlockFields } from './BlockFields'
import { PlaceFields } from './PlaceFields'
import styles from './forms.module.css'

interface BlockFormProps {
  readonly place: BlockPlace
  readonly block: BlockDefinition
  readonly definition: FeitenbladDefinition
  readonly offers: readonly CellOffer[] | null
  readonly composer: Composer
}

/** What a block holds, and what can be done with it. */
export function BlockForm({ place, block, definition, offers, composer }: BlockFormProps): ReactNode {
  const { command, edit } = composer
  return (
    <div className={styles.form}>
      <div className={styles.head}>
        <h2 className={styles.title}>{blockNames[block.soort]}</h2>
        <IconButton
          label="Blok omhoog"
          keys="Alt ↑"
          onPress={() => command('omhoog', place)}
          isDisabled={placeBeside(place, 'omhoog', definition) === null}
        >
          <ArrowUp aria-hidden size={14} />
        </IconButton>
        <IconButton
          label="Blok omlaag"
          keys="Alt ↓"
          onPress={() => command('omlaag', place)}
          isDisabled={placeBeside(place, 'omlaag', definition) === null}
        >
          <ArrowDown aria-hidden size={14} />
        </IconButton>
        <IconButton label="Blok dupliceren" keys="D" onPress={() => command('dupliceren', place)}>
          <Copy aria-hidden size={14} />
        </IconButton>
        <IconButton label="Blok verwijderen" keys="Delete" onPress={() => command('verwijderen', place)}>
          <Trash2 aria-hidden size={14} />
        </IconButton>
      </div>
      <BlockFields
        block={block}
        offers={offers}
        onEdit={(changed, field) =>
          edit({ kind: 'wijzigen', at: place, block: changed }, `${place.chapter}.${place.block} ${field}`)
        }
      />
      <PlaceFields at={place} plaats={block.plaats} composer={composer} />
    </div>
  )
}
