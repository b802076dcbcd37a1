import type { ReactNode } from 'react'
import type { ZrmCell, ZrmVergelijking } from '../../../../core/notebook/model'
import { zrmDomeinen } from '../../../../core/zrm/domeinen'
import { useTools } from '../../../app/WorkbenchContext'
import { Checks } from '../../../ui/Checks'
import { Field } from '../../../ui/Field'
import type { CellProps } from '../cellProps'
import { useStore } from '../../../ui/store'
import { useKeyChange } from '../useKeyChange'
import styles from './ZrmForm.module.css'

const comparisons = ['eind-start', 'eind-doel', 'doel-start'] as const
const comparisonWords: Readonly<Record<ZrmVergelijking, string>> = {
  'eind-start': 'eindscore met startscore',
  'eind-doel': 'eindscore met doelscore',
  'doel-start': 'doelscore met startscore',
}

/** The settings of a zrm cell as fields; the comparison follows when it is run. */
export function ZrmForm({ session, cell, body, onLeave }: CellProps<ZrmCell>): ReactNode {
  const { workbench, tell } = useTools()
  const change = useKeyChange({ session, cell, body })
  const queries = useStore(session).cells.flatMap((state) =>
    state.cell.kind === 'sql' ? [state.cell.id] : [],
  )
  const sources = workbench.state.sources
    .filter(({ manifest }) => manifest.soort === 'registratie-trajecten')
    .map(({ manifest }) => manifest.naam)
  const readable = [...new Set([cell.source, ...sources, ...queries])]
  const domains = [...new Set([cell.domein, ...zrmDomeinen])]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the form, as it leaves the text
    <div
      className={styles.form}
      role="group"
      aria-label={`Velden van ${cell.name}`}
      onKeyDown={(event) => event.key === 'Escape' && onLeave(cell.id)}
    >
      <Field
        label="Trajecten uit"
        value={cell.source}
        choices={readable.map((name) => [name, name] as const)}
        onChange={(source) => session.edit({ kind: 'bron', cell: cell.id, source })}
      />
      <Field
        label="Domein"
        value={cell.domein}
        choices={domains.map((name) => [name, name] as const)}
        onChange={(domein) => change({ domein })}
      />
      <Checks
        label="Vergelijk"
        names={comparisons}
        chosen={cell.vergelijk}
        words={(name) => comparisonWords[name]}
        onChange={(vergelijk) =>
          vergelijk.length === 0 ? tell('Vergelijk ten minste twee scores.') : change({ vergelijk })
        }
      />
    </div>
  )
}
