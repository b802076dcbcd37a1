import { useState } from 'react'
import type { ReactNode } from 'react'
import { isoDay } from '../../../core/sources/columns/dates'
import { useTools } from '../../app/WorkbenchContext'
import { Checks } from '../../ui/Checks'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/FormDialog'
import { useMaking } from './useMaking'

/** Asks for the title, theme and period of a new feitenblad, and opens it. */
export function NewSheetDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { workbench } = useTools()
  const { documents, werkmap } = workbench.state
  const themes = [...new Set(documents.map(({ thema }) => thema))]
  const taken = documents.flatMap(({ kind, thema }) => (kind === 'feitenblad' ? [thema] : []))
  const [titel, setTitel] = useState('')
  const [thema, setThema] = useState(themes.find((theme) => !taken.includes(theme)) ?? '')
  const [van, setVan] = useState(`01-01-${werkmap.verslagjaar}`)
  const [tot, setTot] = useState(`31-12-${werkmap.verslagjaar}`)
  const [chosen, setChosen] = useState<readonly Start[]>(starts)
  const { problem, finish } = useMaking('feitenblad', onClose)
  const make = () => {
    // What is no day stays as it was typed: the sentence about it comes from where the sheet is written.
    const periode = { van: isoDay(van.trim()) ?? van, tot: isoDay(tot.trim()) ?? tot }
    return finish(
      workbench.createSheet({ titel: titel.trim(), thema, periode, figuren: chosen.includes('figuren') }),
    )
  }
  return (
    <FormDialog
      title="Nieuw feitenblad"
      verb="Maken"
      problem={problem}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <Field label="Titel" value={titel} onChange={setTitel} takesFocus />
      <Field
        label="Thema"
        value={thema}
        onChange={setThema}
        offers={themes.filter((theme) => !taken.includes(theme))}
        hint="De map van de analyses waaruit het bestaat. Elk thema heeft één feitenblad."
      />
      <Field label="Periode van" value={van} onChange={setVan} hint="Een datum als 31-08-2020." />
      <Field label="Periode tot en met" value={tot} onChange={setTot} />
      <Checks
        label="Om mee te beginnen"
        names={starts}
        chosen={chosen}
        onChange={setChosen}
        words={() => 'De figuren van de analyses in dit thema, in het hoofdstuk waarvoor ze zijn gemaakt'}
      />
    </FormDialog>
  )
}

type Start = 'figuren'
const starts: readonly Start[] = ['figuren']
