import type { ReactNode } from 'react'
import { dimensionNames } from '../../../../core/feitenblad/blockNames'
import { approaches, dimensions, type Approach } from '../../../../core/feitenblad/model'
import { Checks } from '../../../ui/Checks'
import type { BlockFieldProps, BlockOf } from './blockFieldProps'
import { EditField } from './EditField'
import { ReachFields } from './ReachFields'
import { ValueText } from './ValueText'

export function ActivityFields({ block, offers, onEdit }: BlockFieldProps<BlockOf<'activiteit'>>): ReactNode {
  return (
    <>
      <EditField
        label="Naam van de activiteit"
        value={block.naam}
        onEdit={(naam) => onEdit({ ...block, naam }, 'naam')}
      />
      <ValueText
        label="In één zin"
        value={block.tekst ?? ''}
        rows={3}
        offers={offers}
        onEdit={(tekst) => onEdit(tekst === '' ? withoutText(block) : { ...block, tekst }, 'tekst')}
      />
      <ReachFields
        reach={block.bereik}
        offers={offers}
        onEdit={(bereik, field) => onEdit({ ...block, bereik }, `bereik ${field}`)}
      />
      <EditField
        label="Aanpak"
        value={block.aanpak}
        choices={approaches.map((approach) => [approach, approach] as const)}
        onEdit={(aanpak) => onEdit({ ...block, aanpak: aanpak as Approach }, 'aanpak')}
      />
      <Checks
        label="Dimensies van Positieve Gezondheid"
        names={dimensions}
        chosen={block.dimensies}
        words={(dimension) => dimensionNames[dimension]}
        onChange={(dimensies) => onEdit({ ...block, dimensies }, 'dimensies')}
      />
    </>
  )
}

function withoutText({
  soort,
  naam,
  bereik,
  aanpak,
  dimensies,
}: BlockOf<'activiteit'>): BlockOf<'activiteit'> {
  return { soort, naam, bereik, aanpak, dimensies }
}
