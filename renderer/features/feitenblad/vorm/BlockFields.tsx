import type { ReactNode } from 'react'
import { ActivityFields } from './ActivityFields'
import type { BlockFieldProps } from './blockFieldProps'
import { CellField } from './CellField'
import { EditField } from './EditField'
import { GoalFields } from './GoalFields'
import { ImageFields } from './ImageFields'
import { NetworkFields } from './NetworkFields'
import { NumberFields } from './NumberFields'
import { QuoteFields } from './QuoteFields'
import { ValueText } from './ValueText'

/** The fields of a block, by its kind. */
export function BlockFields({ block, offers, onEdit }: BlockFieldProps): ReactNode {
  switch (block.soort) {
    case 'tekst':
      return (
        <ValueText
          label="Tekst"
          value={block.tekst}
          hint="Met Markdown: **vet**, *cursief*, - voor een opsomming."
          rows={6}
          offers={offers}
          onEdit={(tekst) => onEdit({ ...block, tekst }, 'tekst')}
        />
      )
    case 'figuur':
      return (
        <CellField
          soort="figuur"
          label="Figuur"
          value={block.figuur}
          offers={offers}
          onEdit={(figuur) => onEdit({ ...block, figuur }, 'figuur')}
        />
      )
    case 'tabel':
      return (
        <>
          <EditField
            label="Titel"
            value={block.titel}
            onEdit={(titel) => onEdit({ ...block, titel }, 'titel')}
          />
          <CellField
            soort="tabel"
            label="Resultaat"
            value={block.tabel}
            offers={offers}
            onEdit={(tabel) => onEdit({ ...block, tabel }, 'tabel')}
          />
        </>
      )
    case 'kerncijfer':
      return <NumberFields block={block} offers={offers} onEdit={onEdit} />
    case 'citaat':
      return <QuoteFields block={block} offers={offers} onEdit={onEdit} />
    case 'doelen':
      return <GoalFields block={block} offers={offers} onEdit={onEdit} />
    case 'netwerk':
      return <NetworkFields block={block} offers={offers} onEdit={onEdit} />
    case 'afbeelding':
      return <ImageFields block={block} offers={offers} onEdit={onEdit} />
    case 'activiteit':
      return <ActivityFields block={block} offers={offers} onEdit={onEdit} />
  }
}
