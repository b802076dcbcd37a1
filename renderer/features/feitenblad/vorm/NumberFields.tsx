import type { ReactNode } from 'react'
import type { Decimals } from '../../../../core/notebook/figuurKeys'
import type { BlockFieldProps, BlockOf } from './blockFieldProps'
import { CellField } from './CellField'
import { EditField } from './EditField'
import { ValueText } from './ValueText'

type Opmaak = BlockOf<'kerncijfer'>['opmaak']

const formats: readonly (readonly [Opmaak, string])[] = [
  ['procent', 'Percentage van een aandeel (0,38 wordt 38%)'],
  ['percentage', 'Is al een percentage (5,3 wordt 5,3%)'],
  ['getal', 'Getal'],
]

const decimals: readonly (readonly [string, string])[] = [
  ['', 'Vanzelf'],
  ['0', 'Geen'],
  ['1', '1, zoals 5,3'],
  ['2', '2, zoals 5,32'],
]

const decimalsOf = (digits: string) => (digits === '' ? undefined : (Number(digits) as Decimals))

export function NumberFields({ block, offers, onEdit }: BlockFieldProps<BlockOf<'kerncijfer'>>): ReactNode {
  return (
    <>
      <CellField
        soort="kerncijfer"
        label="Getal"
        value={block.waarde}
        offers={offers}
        onEdit={(waarde) => onEdit({ ...block, waarde }, 'waarde')}
      />
      <EditField
        label="Opmaak"
        value={block.opmaak}
        choices={formats}
        onEdit={(opmaak) => onEdit({ ...block, opmaak: opmaak as Opmaak }, 'opmaak')}
      />
      <EditField
        label="Decimalen"
        value={block.decimalen === undefined ? '' : String(block.decimalen)}
        choices={decimals}
        onEdit={(digits) => onEdit({ ...block, decimalen: decimalsOf(digits) }, 'decimalen')}
      />
      <ValueText
        label="Wat het telt"
        value={block.label}
        hint="De woorden na het getal: van de huishoudens heeft een laag inkomen."
        rows={3}
        offers={offers}
        onEdit={(label) => onEdit({ ...block, label }, 'label')}
      />
      <ValueText
        label="Basis"
        value={block.basis}
        hint="Waarvan het een deel is, en in welke periode."
        rows={3}
        offers={offers}
        onEdit={(basis) => onEdit({ ...block, basis }, 'basis')}
      />
    </>
  )
}
