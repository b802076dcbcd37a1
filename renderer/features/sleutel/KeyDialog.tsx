import type { ReactNode } from 'react'
import { Dialog } from '../../ui/Dialog'
import { HandOverKey } from './HandOverKey'
import { TakeOverKey } from './TakeOverKey'

export type KeyDialogKind = 'sleutel-overdragen' | 'sleutel-overnemen'

interface KeyDialogProps {
  /** Which of the two is open; null for neither. */
  readonly kind: KeyDialogKind | null
  readonly onClose: () => void
}

/** Hands the key of this werkmap's pseudonyms to a colleague, or takes the colleague's. */
export function KeyDialog({ kind, onClose }: KeyDialogProps): ReactNode {
  const title = kind === 'sleutel-overnemen' ? 'Sleutel overnemen' : 'Sleutel overdragen'
  return (
    <Dialog title={title} isOpen={kind !== null} onClose={onClose} closesOnClickBeside={false}>
      {kind === 'sleutel-overdragen' ? <HandOverKey onClose={onClose} /> : null}
      {kind === 'sleutel-overnemen' ? <TakeOverKey onClose={onClose} /> : null}
    </Dialog>
  )
}
