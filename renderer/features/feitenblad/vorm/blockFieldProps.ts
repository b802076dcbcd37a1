import type { BlockDefinition } from '../../../../core/feitenblad/model'
import type { CellOffer } from '../../../../core/workbench/sheetSession'

export type BlockOf<Soort extends BlockDefinition['soort']> = Extract<BlockDefinition, { soort: Soort }>

export interface BlockFieldProps<Block extends BlockDefinition = BlockDefinition> {
  readonly block: Block
  /** null while the analyses run. */
  readonly offers: readonly CellOffer[] | null
  /**
   * @param field What was changed, for undoing: typing on in one field is one step.
   * @returns The sentence when the sheet can't hold it.
   */
  readonly onEdit: (block: BlockDefinition, field: string) => string | null
}
