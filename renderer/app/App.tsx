import { Component, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Bridge } from '../../core/bridge/contract'
import type { Outcome } from '../../core/bridge/outcome'
import { Shell } from './Shell'
import { StartScreen } from './StartScreen'
import type { Started } from './startWorkbench'

interface AppProps {
  readonly bridge: Bridge
  readonly start: Promise<Outcome<Started, string>>
}

export function App({ bridge, start }: AppProps): ReactNode {
  const opening = useOpening(start)
  if (opening.step === 'opent') return <StartScreen />
  if (opening.step === 'fout') return <StartScreen problem={opening.problem} />
  return (
    <LastResort>
      <Shell bridge={bridge} started={opening.started} />
    </LastResort>
  )
}

type Opening =
  | { readonly step: 'opent' }
  | { readonly step: 'fout'; readonly problem: string }
  | { readonly step: 'open'; readonly started: Started }

function useOpening(start: AppProps['start']): Opening {
  const [opening, setOpening] = useState<Opening>({ step: 'opent' })
  useEffect(() => {
    const fail = (problem: string) => setOpening({ step: 'fout', problem })
    start
      .then((opened) => {
        if (!opened.ok) return fail(opened.problem)
        void opened.value.workbench.loadSources()
        setOpening({ step: 'open', started: opened.value })
      })
      .catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
  }, [start])
  return opening
}

/** A bug in the page ends here, with a way on, instead of as a white window. */
class LastResort extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    return this.state.message === null ? this.props.children : <StartScreen problem={this.state.message} />
  }
}
