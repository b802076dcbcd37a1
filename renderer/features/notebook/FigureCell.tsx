import { useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import { Pencil } from 'lucide-react'
import type { FiguurCell, ZrmCell } from '../../../core/notebook/model'
import type { PeilingCell } from '../../../core/notebook/peiling/model'
import { areLoading } from '../../app/sourceProgress'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { causalMarks, figureTexts } from '../../ui/editor/causalMarks'
import { CodeEditor } from '../../ui/editor/CodeEditor'
import { useStore } from '../../ui/store'
import { useWidth } from '../../ui/useWidth'
import { CellStatus } from './CellStatus'
import { editorTies } from './cellProps'
import type { CellProps } from './cellProps'
import { ResultView } from './ResultView'
import { FigureEditor } from './figure/FigureEditor'
import { FigureView } from './figure/FigureView'
import { PeilingForm } from './peiling/PeilingForm'
import { ZrmForm } from './zrm/ZrmForm'
import { ToSheet } from './ToSheet'
import styles from './FigureCell.module.css'

/** A figure with its data behind a disclosure, and its keys to edit; a zrm or peiling cell is one too, with its own table. */
export function FigureCell(props: CellProps<FiguurCell | ZrmCell | PeilingCell>): ReactNode {
  const { session, cell, state, isEditing, onEdit, onLeave } = props
  const { weergave, scheme } = useTools()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  // The figure follows from the cell's state and the view; drawing is what costs.
  const figure = useMemo(
    () =>
      state.output === null || width === null ? null : session.figure(cell.id, { weergave, width, scheme }),
    [session, cell.id, state, weergave, width, scheme],
  )
  return (
    <div ref={frame}>
      <div className={styles.head}>
        <span className={styles.name}>
          {cell.name} <span className={styles.source}>uit {cell.source}</span>
        </span>
        <CellStatus state={state} onStop={() => session.stop(cell.id)} />
        {figure === null || figure.withheld !== null ? null : <ToSheet session={session} cell={cell.id} />}
        <Button kind="quiet" onPress={() => (isEditing ? onLeave(cell.id) : onEdit(cell.id))}>
          <Pencil aria-hidden size={12} /> {isEditing ? 'Klaar' : 'Bewerken'}
        </Button>
      </div>
      {isEditing && cell.kind === 'figuur' ? <FigureEditor {...props} cell={cell} /> : null}
      {isEditing && cell.kind === 'zrm' ? <ZrmForm {...props} cell={cell} /> : null}
      {isEditing && cell.kind === 'peiling' ? <PeilingForm {...props} cell={cell} /> : null}
      {isEditing && cell.kind !== 'figuur' ? (
        <CodeEditor
          label={`Instellingen van ${cell.name}`}
          value={props.body}
          language={keysOfFigure}
          error={state.error}
          onChange={(body) => session.setBody(cell.id, body)}
          {...editorTies(props)}
        />
      ) : null}
      {props.failure}
      {figure === null || state.output === null ? (
        <Empty status={state.status} onRun={() => void session.run({ cell: cell.id })} />
      ) : (
        <FigureView figure={figure} output={state.output} weergave={weergave} scheme={scheme} />
      )}
      {cell.kind !== 'figuur' && state.output !== null ? (
        <div className={styles.table}>
          <ResultView
            label={`Tabel van ${cell.name}`}
            output={state.output}
            weergave={weergave}
            without={codesOfZrm}
          />
        </div>
      ) : null}
    </div>
  )
}

// The table says the same in words, in the columns beside them.
const codesOfZrm = ['vergelijking', 'label']
const keysOfFigure = causalMarks(figureTexts)

interface EmptyProps {
  readonly status: CellProps['state']['status']
  readonly onRun: () => void
}

function Empty({ status, onRun }: EmptyProps): ReactNode {
  const { sources } = useStore(useTools().workbench)
  if (status === 'wacht' || status === 'loopt' || areLoading(sources))
    return <div className={styles.waiting} aria-hidden />
  if (status === 'fout') return null
  return (
    <div className={styles.empty}>
      <p>Deze figuur is nog niet getekend.</p>
      <Button onPress={onRun}>Uitvoeren</Button>
    </div>
  )
}
