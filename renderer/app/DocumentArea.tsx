import { memo } from 'react'
import type { ReactNode } from 'react'
import { BronView } from '../features/bron/BronView'
import { FeitenbladTab } from '../features/feitenblad/FeitenbladTab'
import { NotebookTab } from '../features/notebook/NotebookTab'
import { Overzicht } from '../features/werkmap/Overzicht'
import type { Tab } from './desk'

/** The document in front. The key makes every document start anew: only sessions outlive their tab. */
export const DocumentArea = memo(function DocumentArea({ tab }: { readonly tab: Tab }): ReactNode {
  switch (tab.kind) {
    case 'overzicht':
      return <Overzicht />
    case 'bron':
      return <BronView key={tab.name} name={tab.name} />
    case 'notebook':
      return <NotebookTab key={tab.path} path={tab.path} />
    case 'feitenblad':
      return <FeitenbladTab key={tab.path} path={tab.path} />
  }
})
