import type { ReactNode } from 'react'
import {
  peilingToon,
  restOfAll,
  type PeilingCell,
  type PeilingToon,
} from '../../../../core/notebook/peiling/model'
import { useTools } from '../../../app/WorkbenchContext'
import { Checks } from '../../../ui/Checks'
import { Field } from '../../../ui/Field'
import type { CellProps } from '../cellProps'
import { useKeyChange } from '../useKeyChange'
import styles from '../zrm/ZrmForm.module.css'
import { answersOf, columnsOf, groupsOf } from './peilingChoices'

const words: Readonly<Record<PeilingToon, string>> = {
  verdeling: 'alle antwoorden, samen 100%',
  aandeel: 'het aandeel van een of meer antwoorden',
  verschil: 'het verschil tussen twee groepen',
}
const noGroups = 'geen groepen'

/** The settings of a peiling cell as fields; the answers follow when it is run. */
export function PeilingForm({ session, cell, state, notebook, onLeave }: CellProps<PeilingCell>): ReactNode {
  const { workbench, tell } = useTools()
  const { sources } = workbench.state
  const change = useKeyChange({ session, cell, notebook })
  const queries = notebook.cells.flatMap((one) => (one.cell.kind === 'sql' ? [one.cell.id] : []))
  const surveys = sources
    .filter(({ manifest }) => manifest.aard === 'steekproef' || manifest.aard === 'enquete')
    .map(({ manifest }) => manifest.naam)
  const readable = [...new Set([cell.source, ...surveys, ...queries])]
  const columns = columnsOf(cell.source, sources, notebook.cells)
  const answers = answersOf(cell, state.output)
  const groups = groupsOf(cell, state.output)
  const same = (names: readonly string[]) => names.map((name) => [name, name] as const)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the form, as it leaves the text
    <div
      className={styles.form}
      role="group"
      aria-label={`Velden van ${cell.name}`}
      onKeyDown={(event) => event.key === 'Escape' && onLeave(cell.id)}
    >
      <Field
        label="Respondenten uit"
        value={cell.source}
        choices={same(readable)}
        onChange={(source) => session.edit({ kind: 'bron', cell: cell.id, source })}
      />
      <Field
        label="Vraag"
        value={cell.vraag}
        choices={same([...new Set([cell.vraag, ...columns])])}
        onChange={(vraag) => change({ vraag, antwoorden: undefined, ontbreekt: undefined, tel: undefined })}
      />
      <Field
        label="Toon"
        value={cell.toon}
        choices={peilingToon.map((toon) => [toon, words[toon]] as const)}
        onChange={(toon) => change(keysFor(toon as PeilingToon, cell, answers, groups))}
      />
      <Field
        label="Per"
        value={cell.per ?? noGroups}
        choices={same([...new Set([noGroups, ...(cell.per === undefined ? [] : [cell.per]), ...columns])])}
        onChange={(per) =>
          per === noGroups && cell.toon === 'verschil'
            ? tell('Voor een verschil zijn groepen nodig.')
            : change({ per: per === noGroups ? undefined : per })
        }
      />
      {cell.toon === 'verdeling' ? null : (
        <Checks
          label="Tel de antwoorden"
          names={[...new Set([...answers, ...cell.tel])]}
          chosen={cell.tel}
          words={(name) => name}
          onChange={(tel) => (tel.length === 0 ? tell('Tel ten minste één antwoord.') : change({ tel }))}
        />
      )}
      {cell.toon === 'verschil' && cell.vergelijk !== undefined ? (
        <>
          <Field
            label="Vergelijk"
            value={cell.vergelijk[0] ?? ''}
            choices={same([...new Set([cell.vergelijk[0] ?? '', ...groups])])}
            onChange={(first) => change({ vergelijk: [first, cell.vergelijk?.[1] ?? restOfAll] })}
          />
          <Field
            label="met"
            value={cell.vergelijk[1] ?? ''}
            choices={same([...new Set([restOfAll, cell.vergelijk[1] ?? '', ...groups])])}
            onChange={(second) => change({ vergelijk: [cell.vergelijk?.[0] ?? '', second] })}
          />
        </>
      ) : null}
    </div>
  )
}

/** What a kind of result needs to say; an answer and a group to begin with where none was chosen. */
function keysFor(
  toon: PeilingToon,
  { tel, per, vergelijk }: PeilingCell,
  answers: readonly string[],
  groups: readonly string[],
): Readonly<Record<string, unknown>> {
  const counted = tel.length > 0 ? tel : answers.slice(-1)
  if (toon === 'verdeling') return { toon: undefined, tel: undefined, vergelijk: undefined }
  if (toon === 'aandeel') return { toon, tel: counted, vergelijk: undefined }
  return {
    toon,
    tel: counted,
    per: per ?? 'groep',
    vergelijk: vergelijk ?? [groups[0] ?? 'groep', restOfAll],
  }
}
