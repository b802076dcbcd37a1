import type { ReactNode } from 'react'
import type { BlockFieldProps, BlockOf } from './blockFieldProps'
import { EditField } from './EditField'

export function ImageFields({ block, onEdit }: BlockFieldProps<BlockOf<'afbeelding'>>): ReactNode {
  return (
    <>
      <EditField
        label="Bestand in de werkmap"
        value={block.bestand}
        hint="Een PNG, JPEG of SVG, zoals huisstijl/buurtkamer.jpg."
        onEdit={(bestand) => onEdit({ ...block, bestand }, 'bestand')}
      />
      <EditField
        label="Wat er te zien is"
        value={block.alt}
        hint="Voor wie de afbeelding niet ziet."
        rows={3}
        onEdit={(alt) => onEdit({ ...block, alt }, 'alt')}
      />
      <EditField
        label="Bron"
        value={block.bron}
        hint="Wie de afbeelding maakte, en of die gebruikt mag worden."
        onEdit={(bron) => onEdit({ ...block, bron }, 'bron')}
      />
    </>
  )
}
