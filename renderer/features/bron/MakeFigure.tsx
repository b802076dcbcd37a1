import { useState } from 'react'
import type { ReactNode } from 'react'
import type { FirstFigure } from '../../../core/workbench/firstFigure/proposeFigure'
import type { SourceState } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { FirstFigureDialog } from '../nieuw/FirstFigureDialog'

/** Asks what a first figure of this source could be, and makes the analysis that draws it. */
export function MakeFigure({ source }: { readonly source: SourceState }): ReactNode {
  const { workbench } = useTools()
  const [asked, setAsked] = useState<{ readonly proposed: FirstFigure | null } | null>(null)
  if (source.recipe === null || source.manifest.soort === 'regio-indeling') return null
  const { naam } = source.manifest
  return (
    <>
      <Button
        kind="primary"
        onPress={() => void workbench.proposeFigure(naam).then((proposed) => setAsked({ proposed }))}
      >
        Maak figuur…
      </Button>
      {asked === null ? null : (
        <FirstFigureDialog
          source={source.manifest}
          proposed={asked.proposed}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
