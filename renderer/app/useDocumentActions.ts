import { useEffect } from 'react'
import type { DocumentActions } from './documentActions'
import { useTools } from './WorkbenchContext'

/** Offers the document's actions for as long as it is in front. `actions` must be memoised. */
export function useDocumentActions(actions: DocumentActions): void {
  const { offer } = useTools()
  useEffect(() => {
    offer(actions)
    return () => offer({})
  }, [offer, actions])
}
