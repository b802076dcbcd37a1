import type { ReactNode } from 'react'
import type { CellState } from '../../../core/workbench/model'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { Button } from '../../ui/Button'
import { StateWord } from '../../ui/StateWord'
import type { StateTone } from '../../ui/StateWord'
import { useElapsed } from '../../ui/useElapsed'

interface CellStatusProps {
  readonly state: CellState
  readonly onStop: () => void
}

/** How a cell stands, in a word; from one second of running or waiting on it can be stopped, and one that runs says how long. */
export function CellStatus({ state, onStop }: CellStatusProps): ReactNode {
  const seconds = useElapsed(state.status === 'loopt' || state.status === 'wacht')
  const { tone, word } = words[state.status]
  if (state.status === 'klaar') return <StateWord tone={tone} word={duration(state.milliseconds)} />
  const isGoingOn = state.status === 'loopt' || state.status === 'wacht'
  if (!isGoingOn || seconds < 1) return <StateWord tone={tone} word={word} />
  return (
    <>
      <StateWord tone={tone} word={state.status === 'loopt' ? `loopt ${seconds} s` : word} />
      <Button onPress={onStop}>Stop</Button>
    </>
  )
}

const words: Readonly<Record<CellState['status'], { tone: StateTone; word: string }>> = {
  'niet-uitgevoerd': { tone: 'neutraal', word: 'niet uitgevoerd' },
  wacht: { tone: 'bezig', word: 'wacht' },
  loopt: { tone: 'bezig', word: 'loopt' },
  klaar: { tone: 'goed', word: 'klaar' },
  verouderd: { tone: 'let-op', word: 'verouderd' },
  fout: { tone: 'fout', word: 'fout' },
}

function duration(milliseconds: number | null): string {
  if (milliseconds === null) return words.klaar.word
  return milliseconds < 1000
    ? `klaar in ${Math.max(1, Math.round(milliseconds))} ms`
    : `klaar in ${formatNumber(milliseconds / 1000, 1)} s`
}
