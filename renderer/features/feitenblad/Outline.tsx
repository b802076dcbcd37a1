import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { chapterNames } from '../../../core/feitenblad/chapterNames'
import type { ChapterDefinition, FeitenbladDefinition } from '../../../core/feitenblad/model'
import type { CellOffer } from '../../../core/workbench/sheetSession'
import type { FeitenbladResult } from '../../../core/workbench/model'
import { StateWord } from '../../ui/StateWord'
import { AddBlock } from './AddBlock'
import { BlockIcon } from './BlockIcon'
import { blockLabel, blockState } from './blockWords'
import type { BlockCommand, Composer } from './useComposer'
import styles from './Outline.module.css'

interface OutlineProps {
  readonly definition: FeitenbladDefinition
  readonly result: FeitenbladResult | null
  readonly offers: readonly CellOffer[] | null
  readonly composer: Composer
}

/** The chapters of a sheet with their blocks, one line each. */
export function Outline({ definition, result, offers, composer }: OutlineProps): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  const { focus, selected } = composer
  useEffect(() => {
    if (focus.round > 0 && focus.to === 'lijst')
      list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus()
  }, [focus])
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys go from line to line
    <div ref={list} className={styles.outline} onKeyDown={moveBetweenLines}>
      <button
        type="button"
        className={styles.sheet}
        aria-current={selected === null}
        onClick={() => composer.select(null)}
        data-line
      >
        Titel en periode
      </button>
      <ol>
        {definition.hoofdstukken.map((chapter, at) => (
          <ChapterLines
            key={chapter.hoofdstuk}
            chapter={chapter}
            at={at}
            result={result}
            offers={offers}
            composer={composer}
          />
        ))}
      </ol>
    </div>
  )
}

interface ChapterLinesProps {
  readonly chapter: ChapterDefinition
  readonly at: number
  readonly result: FeitenbladResult | null
  readonly offers: readonly CellOffer[] | null
  readonly composer: Composer
}

function ChapterLines({ chapter, at, result, offers, composer }: ChapterLinesProps): ReactNode {
  const { selected } = composer
  const isOwn = selected?.chapter === at
  const shown = result?.feitenblad.chapters[at]?.blocks
  const next = isOwn && selected.block !== null ? selected.block + 1 : chapter.blokken.length
  return (
    <li className={styles.chapter}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.title}
          aria-current={isOwn && selected.block === null}
          onClick={() => composer.select({ chapter: at, block: null })}
          data-line
        >
          <span className={styles.number}>{at + 1}</span> {chapterNames[chapter.hoofdstuk]}
        </button>
        <AddBlock
          chapter={chapterNames[chapter.hoofdstuk]}
          offers={offers}
          onAdd={(block) => composer.add({ kind: 'toevoegen', at: { chapter: at, block: next }, block })}
        />
      </div>
      <ul>
        {chapter.blokken.map((block, index) => {
          const place = { chapter: at, block: index }
          const state = blockState(shown?.[index])
          return (
            // Blocks have no name of their own: their place is what they are known by.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <button
                type="button"
                className={styles.block}
                aria-current={isOwn && selected.block === index}
                onClick={() => composer.select(place)}
                onDoubleClick={() => composer.openForm(place)}
                onKeyDown={(event) => {
                  const command = commandOf(event)
                  if (command === null) return
                  event.preventDefault()
                  if (command === 'bewerken') composer.openForm(place)
                  else composer.command(command, place)
                }}
                data-line
              >
                <BlockIcon soort={block.soort} />
                <span className={styles.label}>{blockLabel(block, offers)}</span>
                {state === null ? null : <StateWord {...state} />}
              </button>
            </li>
          )
        })}
      </ul>
      {chapter.blokken.length === 0 ? <p className={styles.empty}>Nog geen blokken</p> : null}
    </li>
  )
}

function commandOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent): BlockCommand | 'bewerken' | null {
  if (ctrlKey || metaKey || shiftKey) return null
  if (altKey) return key === 'ArrowUp' ? 'omhoog' : key === 'ArrowDown' ? 'omlaag' : null
  if (key === 'Enter') return 'bewerken'
  if (key === 'Delete' || key === 'Backspace') return 'verwijderen'
  return key.toLowerCase() === 'd' ? 'dupliceren' : null
}

/** ↑ and ↓ go from line to line and choose it; typing in a field is left alone. */
function moveBetweenLines(event: KeyboardEvent<HTMLElement>): void {
  const step = event.altKey ? 0 : ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0)
  if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset['line'] === undefined)
    return
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')]
  const next = lines[lines.indexOf(event.target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  next.click()
}
