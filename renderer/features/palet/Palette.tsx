import { useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { availableCommands } from '../../app/commands'
import type { WindowCommand } from '../../app/commands'
import { tabKey } from '../../app/desk'
import type { Tab } from '../../app/desk'
import type { DocumentActions } from '../../app/documentActions'
import { goToCell, goToColumn, goToSheetLine } from '../../app/goTo'
import { afterDialog, focusOpened } from '../../app/panels'
import { useTools } from '../../app/WorkbenchContext'
import { matchWords } from '../../../core/workbench/search/matchWords'
import { excerpt, findLines, type SearchLine } from '../../../core/workbench/search/searchLines'
import { useStore } from '../../ui/store'
import { paletteTargets } from './paletteTargets'
import styles from './Palette.module.css'

interface PaletteProps {
  /** `alles`: commands and documents; `naam`: documents only; null: closed. */
  readonly mode: 'alles' | 'naam' | null
  readonly actions: DocumentActions
  readonly onClose: () => void
  readonly run: (command: WindowCommand) => void
}

export function Palette({ mode, actions, onClose, run }: PaletteProps): ReactNode {
  return (
    <ModalOverlay
      isDismissable
      isOpen={mode !== null}
      onOpenChange={(open) => !open && onClose()}
      className={styles.scrim}
    >
      <Modal className={styles.modal}>
        <Dialog
          aria-label={mode === 'naam' ? 'Openen op naam' : 'Zoeken en opdrachten'}
          className={styles.dialog}
        >
          <PaletteBody mode={mode ?? 'alles'} actions={actions} onClose={onClose} run={run} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody({ mode, actions, onClose, run }: PaletteProps): ReactNode {
  const { workbench, open } = useTools()
  const state = useStore(workbench)
  const [typed, setTyped] = useState('')
  const targets = useMemo(() => paletteTargets(state, typed), [state, typed])
  const lines = useLines()
  const texts = useMemo(() => findLines(lines, typed, mostLines), [lines, typed])
  const openTarget = (tab: Tab, goThere: () => void = focusOpened) => {
    onClose()
    open(tab)
    afterDialog(goThere)
  }
  const give = (command: WindowCommand) => {
    onClose()
    run(command)
  }
  const commands = (mode === 'alles' ? availableCommands(actions) : []).filter(({ label, keys }) =>
    matchWords(`${label} ${keys ?? ''}`, typed),
  )
  return (
    // What matches is picked here, all of it at once: the list changes once a key, and the first of it is chosen.
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the user opened it to type */}
      <TextField autoFocus type="search" aria-label="Zoeken" className={styles.field}>
        <Input
          className={styles.input}
          placeholder={mode === 'naam' ? 'Naam, of wat erin staat' : 'Opdracht, naam, of wat erin staat'}
        />
      </TextField>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */}
      <div className={styles.list} tabIndex={0}>
        <Menu
          aria-label="Gevonden"
          className={styles.menu}
          renderEmptyState={() => <p className={styles.empty}>Niets gevonden. Probeer een ander woord.</p>}
        >
          {targets.map(({ title, items }) => (
            <MenuSection key={title} className={styles.section}>
              <Header className={styles.heading}>{title}</Header>
              {items.map(({ label, detail, tab }) => (
                <Item key={tabKey(tab)} label={label} detail={detail} onAction={() => openTarget(tab)} />
              ))}
            </MenuSection>
          ))}
          {commands.length === 0 ? null : (
            <MenuSection className={styles.section}>
              <Header className={styles.heading}>Opdrachten</Header>
              {commands.map(({ id, label, keys }) => (
                <Item key={id} label={label} detail={keys ?? ''} onAction={() => give(id)} />
              ))}
            </MenuSection>
          )}
          {texts.length === 0 ? null : (
            <MenuSection className={styles.section}>
              <Header className={styles.heading}>
                {texts.length === mostLines ? `In de tekst (de eerste ${mostLines})` : 'In de tekst'}
              </Header>
              {texts.map((line, at) => (
                <Item
                  // oxlint-disable-next-line react/no-array-index-key -- a line may be there twice
                  key={at}
                  label={excerpt(line.text, typed)}
                  text={line.text}
                  detail={placeOf(line)}
                  line={line.line}
                  onAction={() => openTarget(line.item, () => goToLine(line))}
                />
              ))}
            </MenuSection>
          )}
        </Menu>
      </div>
    </Autocomplete>
  )
}

/** More than these don't help anybody choose. */
const mostLines = 40

/** What can be found in the werkmap, as it was when the search was opened. */
function useLines(): readonly SearchLine[] {
  const { workbench } = useTools()
  const [lines, setLines] = useState<readonly SearchLine[]>([])
  useEffect(() => {
    let isShown = true
    void workbench.searchLines().then((found) => isShown && setLines(found))
    return () => {
      isShown = false
    }
  }, [workbench])
  return lines
}

const placeOf = ({ titel, line, cell }: SearchLine): string =>
  line === null ? `kolom van ${titel}` : `${titel}${cell === null ? '' : ` · ${cell}`}`

function goToLine({ item, cell, column, text }: SearchLine): void {
  if (column !== null) goToColumn(column)
  else if (cell !== null) goToCell(cell)
  else if (item.kind === 'feitenblad') goToSheetLine(text)
  else focusOpened()
}

interface ItemProps {
  readonly label: string
  readonly detail: string
  /** What it is found by; default what it shows. */
  readonly text?: string
  /** In the file, from 1; it stays in sight where the detail is too long. */
  readonly line?: number | null
  readonly onAction: () => void
}

function Item({ label, detail, line = null, text = `${label} ${detail}`, onAction }: ItemProps): ReactNode {
  return (
    <MenuItem textValue={text} className={styles.item} onAction={onAction}>
      <span className={styles.label}>{label}</span>
      <span className={styles.detail}>
        <span className={styles.where}>{detail}</span>
        {line === null ? null : <span className={styles.line}>· regel {line}</span>}
      </span>
    </MenuItem>
  )
}
