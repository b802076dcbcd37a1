import type { SourceState } from '../../../core/workbench/model'
import type { StateTone } from '../../ui/StateWord'

/** A source's state as a word, and how it stands out. */
export function sourceWord(source: Pick<SourceState, 'status'>): { tone: StateTone; word: string } {
  return words[source.status]
}

const words: Readonly<Record<SourceState['status'], { tone: StateTone; word: string }>> = {
  wacht: { tone: 'neutraal', word: 'wacht' },
  laadt: { tone: 'bezig', word: 'laadt' },
  geladen: { tone: 'goed', word: 'geladen' },
  gestopt: { tone: 'let-op', word: 'gestopt' },
  gewijzigd: { tone: 'let-op', word: 'gewijzigd' },
  fout: { tone: 'fout', word: 'fout' },
}
