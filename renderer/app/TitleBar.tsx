import type { ReactNode } from 'react'
import { BookOpen, Keyboard, Monitor, Moon, PanelLeft, Sun } from 'lucide-react'
import type { HostCommand } from '../../core/bridge/contract'
import type { Weergave } from '../../core/evidence/flags'
import { IconButton } from '../ui/Button'
import { Segmented } from '../ui/Segmented'
import { useStore } from '../ui/store'
import { chooseScheme, useScheme } from './scheme'
import type { SchemeChoice } from './scheme'
import { useTools } from './WorkbenchContext'
import styles from './TitleBar.module.css'

interface TitleBarProps {
  readonly weergave: Weergave
  readonly panelShown: boolean
  readonly onWeergave: (weergave: Weergave) => void
  readonly run: (command: HostCommand) => void
}

const views = [
  { value: 'intern', label: 'Intern' },
  { value: 'publicatie', label: 'Publicatie' },
] as const

const explanations: Readonly<Record<Weergave, string>> = {
  intern: 'Exacte aantallen, alleen voor je eigen scherm',
  publicatie: 'Beschermde aantallen, zoals anderen ze zien',
}

export function TitleBar({ weergave, panelShown, onWeergave, run }: TitleBarProps): ReactNode {
  const { werkmap } = useStore(useTools().workbench)
  return (
    <header data-print="title" className={styles.bar}>
      <IconButton
        label={panelShown ? 'Werkmap verbergen' : 'Werkmap tonen'}
        onPress={() => run('werkmap-tonen')}
      >
        <PanelLeft aria-hidden size={16} />
      </IconButton>
      <p className={styles.name}>
        <strong>{werkmap.titel}</strong>
        <span className={styles.organisation}>{werkmap.organisatie}</span>
      </p>
      <p className={styles.explanation}>{explanations[weergave]}</p>
      <Segmented label="Weergave" tone={weergave} value={weergave} choices={views} onChange={onWeergave} />
      <SchemeButton />
      <IconButton label="Handleiding" keys="F1" onPress={() => run('handleiding')}>
        <BookOpen aria-hidden size={16} />
      </IconButton>
      <IconButton label="Alle toetsen" keys="?" onPress={() => run('toetsen-tonen')}>
        <Keyboard aria-hidden size={16} />
      </IconButton>
    </header>
  )
}

const schemes: Readonly<Record<SchemeChoice, { word: string; next: SchemeChoice; Icon: typeof Sun }>> = {
  systeem: { word: 'zoals het systeem', next: 'licht', Icon: Monitor },
  licht: { word: 'licht', next: 'donker', Icon: Sun },
  donker: { word: 'donker', next: 'systeem', Icon: Moon },
}

function SchemeButton(): ReactNode {
  const { word, next, Icon } = schemes[useScheme().choice]
  return (
    <IconButton
      label={`Kleuren: ${word}. Wissel naar ${schemes[next].word}`}
      onPress={() => chooseScheme(next)}
    >
      <Icon aria-hidden size={16} />
    </IconButton>
  )
}
