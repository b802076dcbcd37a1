import { useEffect, useState } from 'react'
import type { CellOffer, SheetSession, SheetState } from '../../../core/workbench/sheetSession'

/** What blocks can be made of; null while the notebooks beside the sheet are run for it. */
export function useOffers(session: SheetSession, { result }: SheetState): readonly CellOffer[] | null {
  const [offers, setOffers] = useState<readonly CellOffer[] | null>(null)
  // What is run for the sheet itself goes first, and needn't be run again for this.
  const isFilled = result !== null
  useEffect(() => {
    if (!isFilled) return
    let current = true
    void session.offers().then((made) => current && setOffers(made))
    return () => {
      current = false
    }
  }, [session, isFilled])
  return offers
}
