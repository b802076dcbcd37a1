import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { SheetSession, SheetState } from '../../../core/workbench/sheetSession'
import { BlockForm } from './vorm/BlockForm'
import { ChapterForm } from './vorm/ChapterForm'
import { SheetForm } from './vorm/SheetForm'
import { Outline } from './Outline'
import type { Composer } from './useComposer'
import { useOffers } from './useOffers'
import styles from './ComposerPanel.module.css'

interface ComposerPanelProps {
  readonly session: SheetSession
  readonly state: SheetState
  readonly composer: Composer
}

/** What a sheet is made of: its chapters and blocks, and a form for what is chosen. */
export function ComposerPanel({ session, state, composer }: ComposerPanelProps): ReactNode {
  const offers = useOffers(session, state)
  const form = useRef<HTMLDivElement>(null)
  const { focus, selected } = composer
  useEffect(() => {
    if (focus.round > 0 && focus.to === 'formulier')
      form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [focus])
  const { definition } = state
  if (definition === null)
    return (
      <aside className={styles.panel} aria-label="Opbouw" data-print="none">
        <p className={styles.unreadable}>
          De opbouw is er weer als de tekst te lezen is. Kies boven <em>Tekst</em> om die te herstellen, of
          maak de laatste wijziging ongedaan.
        </p>
      </aside>
    )
  const chapter = selected === null ? undefined : definition.hoofdstukken[selected.chapter]
  const block = selected?.block == null ? undefined : chapter?.blokken[selected.block]
  return (
    <aside className={styles.panel} aria-label="Opbouw" data-print="none" data-panel tabIndex={-1}>
      <Outline definition={definition} result={state.result} offers={offers} composer={composer} />
      <div ref={form} className={styles.form}>
        {selected?.block != null && block !== undefined ? (
          <BlockForm
            key={`${selected.chapter}.${selected.block}.${block.soort}`}
            place={{ chapter: selected.chapter, block: selected.block }}
            block={block}
            definition={definition}
            offers={offers}
            composer={composer}
          />
        ) : chapter !== undefined && selected !== null ? (
          <ChapterForm
            key={selected.chapter}
            at={selected.chapter}
            chapter={chapter}
            onEdit={composer.edit}
          />
        ) : (
          <SheetForm definition={definition} onEdit={composer.edit} />
        )}
      </div>
    </aside>
  )
}
