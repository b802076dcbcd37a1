import { useState } from 'react'
import type { ReactNode } from 'react'
import type { FiguurCell } from '../../../../core/notebook/model'
import { useTools } from '../../../app/WorkbenchContext'
import { causalMarks, figureTexts } from '../../../ui/editor/causalMarks'
import { CodeEditor } from '../../../ui/editor/CodeEditor'
import { Segmented } from '../../../ui/Segmented'
import { useStore } from '../../../ui/store'
import { editorTies, type CellProps } from '../cellProps'
import { FigureForm } from './FigureForm'
import styles from './FigureForm.module.css'
import { useFollow } from './useFollow'

/** Edits a figure in a form or as text; the figure follows, without running the query again. */
export function FigureEditor(props: Omit<CellProps<FiguurCell>, 'failure'>): ReactNode {
  const { session, cell, state, body, onLeave } = props
  const { sources } = useStore(useTools().workbench)
  const [mode, setMode] = useState<'formulier' | 'tekst'>(lastMode)
  const { keys } = cell
  const drawn = useStore(session).cells.find((one) => one.cell.id === cell.source)
  const change = (next: string) => session.setBody(cell.id, next)
  useFollow(session, state, drawn)
  const choose = (next: 'formulier' | 'tekst') => {
    lastMode = next
    setMode(next)
  }
  const isRaw = keys.soort === undefined
  return (
    <div>
      <div className={styles.bar}>
        {isRaw ? (
          <p className={styles.hint}>Een vega-lite-blok wordt als tekst bewerkt.</p>
        ) : (
          <Segmented label={`${cell.name} bewerken als`} value={mode} choices={modes} onChange={choose} />
        )}
      </div>
      {isRaw || mode === 'tekst' ? (
        <CodeEditor
          label={`Instellingen van ${cell.name}`}
          value={body}
          language={keysOfFigure}
          error={state.error}
          onChange={change}
          {...editorTies(props)}
        />
      ) : (
        <FigureForm
          name={cell.name}
          keys={keys}
          body={body}
          columns={drawn?.output?.table.columns ?? []}
          roles={drawn?.output?.roles ?? []}
          maps={sources.flatMap(({ manifest }) =>
            /\.(geo)?json$/i.test(manifest.pad) ? [manifest.naam] : [],
          )}
          onChange={change}
          onLeave={() => onLeave(cell.id)}
        />
      )}
    </div>
  )
}

const modes = [
  { value: 'formulier', label: 'Formulier' },
  { value: 'tekst', label: 'Tekst' },
] as const

// As the last figure was edited, so is the next one.
let lastMode: 'formulier' | 'tekst' = 'formulier'
const keysOfFigure = causalMarks(figureTexts)
