import { useEffect } from 'react'
import { useTools } from './WorkbenchContext'

/** What the document in front can do; what is absent it can't do now. */
export interface DocumentActions {
  readonly save?: () => void
  readonly runCell?: () => void
  readonly runAll?: () => void
  readonly stop?: () => void
  readonly exportDocument?: () => void
  readonly showNotes?: () => void
}

/** Offers the document's actions for as long as it is in front. `actions` must be memoised. */
export function useDocumentActions(actions: DocumentActions): void {
  const { offer } = useTools()
  useEffect(() => {
    offer(actions)
    return () => offer({})
  }, [offer, actions])
}
