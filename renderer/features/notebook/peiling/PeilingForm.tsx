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
import { useStore } from '../../../ui/store'
import { useKeyChange } from '../useKeyChange'
import styles from '../zrm/ZrmForm.module.css'
import { answersOf, columnsOf, groupsOf, valuesOf } from './peilingChoices'

const words: Readonly<Record<PeilingToon, string>> = {
  verdeling: 'alle antwoorden, samen 100%',
  aandeel: 'het aandeel van een of meer antwoorden',
  verschil: 'het verschil tussen twee groepen',
}
const noGroups = 'geen groepen'

/** The settings of a peiling cell as fields; the answers follow when it is run. */
export function PeilingForm({ session, cell, state, body, onLeave }: CellProps<PeilingCell>): ReactNode {
  const { workbench, tell } = useTools()
  const { sources } = workbench.state
  const change = useKeyChange({ session, cell, body })
  const { cells } = useStore(session)
  const queries = cells.flatMap((one) => (one.cell.kind === 'sql' ? [one.cell.id] : []))
  const surveys = sources
    .filter(({ manifest }) => manifest.aard === 'steekproef' || manifest.aard === 'enquete')
    .map(({ manifest }) => manifest.naam)
  const readable = [...new Set([cell.source, ...surveys, ...queries])]
  const columns = columnsOf(cell.source, sources, cells)
  const values = (column: string) => valuesOf(column, cell, sources, cells)
  const given = values(cell.vraag)
  const answers = answersOf(cell, state.output, given)
  const groups = groupsOf(cell, state.output, cell.per === undefined ? [] : values(cell.per))
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
        onChange={(vraag) => change({ vraag, ...keysOfQuestion(cell, values(vraag)) })}
      />
      <Field
        label="Toon"
        value={cell.toon}
        choices={peilingToon.map((toon) => [toon, words[toon]] as const)}
        onChange={(toon) => {
          const asked = keysFor(toon as PeilingToon, cell, answers, groups)
          if (typeof asked === 'string') tell(asked)
          else change(asked)
        }}
      />
      <Field
        label="Per"
        value={cell.per ?? noGroups}
        choices={same([...new Set([noGroups, ...(cell.per === undefined ? [] : [cell.per]), ...columns])])}
        onChange={(per) =>
          per === noGroups && cell.toon === 'verschil'
            ? tell('Voor een verschil zijn groepen nodig.')
            : change({
                per: per === noGroups ? undefined : per,
                ...(cell.toon === 'verschil' ? { vergelijk: [values(per)[0] ?? '', restOfAll] } : {}),
              })
        }
      />
      {given.length === 0 ? null : (
        <Checks
          label="Geen antwoord"
          names={[...new Set([...given, ...cell.ontbreekt])]}
          chosen={cell.ontbreekt}
          onChange={(ontbreekt) => {
            const left = cell.tel.filter((answer) => !ontbreekt.includes(answer))
            if (cell.tel.length > 0 && left.length === 0) tell('Tel ten minste één antwoord.')
            else change(keysOfMissing(cell, ontbreekt))
          }}
        />
      )}
      {cell.toon === 'verdeling' ? null : (
        <Checks
          label="Tel de antwoorden"
          names={answers}
          chosen={cell.tel}
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

/** What is no answer stands in no scale; what is one again comes at the end of it. */
function keysOfMissing(
  { antwoorden, ontbreekt: before, tel }: PeilingCell,
  ontbreekt: readonly string[],
): Readonly<Record<string, unknown>> {
  const again = before.filter((answer) => !ontbreekt.includes(answer))
  const without = (names: readonly string[]) => names.filter((name) => !ontbreekt.includes(name))
  return {
    ontbreekt: ontbreekt.length === 0 ? undefined : ontbreekt,
    ...(antwoorden === undefined ? {} : { antwoorden: without([...antwoorden, ...again]) }),
    ...(tel.length === 0 ? {} : { tel: without(tel) }),
  }
}

/** Another question has other answers: what was said of the old ones goes. */
function keysOfQuestion(
  { toon }: PeilingCell,
  answers: readonly string[],
): Readonly<Record<string, unknown>> {
  const fresh = { antwoorden: undefined, ontbreekt: undefined }
  const last = answers.at(-1)
  if (toon !== 'verdeling' && last !== undefined) return { ...fresh, tel: [last] }
  return { ...fresh, toon: undefined, tel: undefined, vergelijk: undefined }
}

/** What a kind of result needs to say, an answer and a group to begin with; a sentence where that isn't known yet. */
function keysFor(
  toon: PeilingToon,
  { tel, per, vergelijk }: PeilingCell,
  answers: readonly string[],
  groups: readonly string[],
): Readonly<Record<string, unknown>> | string {
  const counted = tel.length > 0 ? tel : answers.slice(-1)
  if (toon === 'verdeling') return { toon: undefined, tel: undefined, vergelijk: undefined }
  if (counted.length === 0) return 'De antwoorden zijn nog niet bekend. Voer de cel eerst uit.'
  if (toon === 'aandeel') return { toon, tel: counted, vergelijk: undefined }
  if (per === undefined) return 'Voor een verschil zijn groepen nodig. Kies eerst bij Per een kolom.'
  const [first] = groups
  if (first === undefined) return 'De groepen zijn nog niet bekend. Voer de cel eerst uit.'
  return { toon, tel: counted, per, vergelijk: vergelijk ?? [first, restOfAll] }
}
