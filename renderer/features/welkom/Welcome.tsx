import type { ReactNode } from 'react'
import { goToFigure } from '../../app/goTo'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Welcome.module.css'

interface WelcomeProps {
  readonly onNewWerkmap: () => void
  readonly onClose: () => void
}

/** The first thing a new user sees: what this is, and the way to a figure of the sample werkmap. */
export function Welcome({ onNewWerkmap, onClose }: WelcomeProps): ReactNode {
  const { open, tell } = useTools()
  const showFigure = () => {
    onClose()
    open({ kind: 'notebook', path: sample.path })
    goToFigure(sample.figure)
    tell('Een figuur met haar kanttekeningen. Kies boven Publicatie om te zien wat anderen zien.')
  }
  return (
    <Dialog title="Welkom bij Feitenwerk" isOpen onClose={onClose} closesOnClickBeside={false}>
      <p className={styles.text}>
        Je opent bestanden van CBS, GGD en welzijnsorganisaties, rekent ermee, en maakt er figuren en
        feitenbladen van. Bij elk cijfer staat wat je er wel en niet mee kunt zeggen.
      </p>
      <p className={styles.text}>
        Je bent in een voorbeeld om mee te oefenen. Het staat bij je documenten, in de map{' '}
        <strong>Feitenwerk › Voorbeeld</strong>; de trajecten erin zijn verzonnen.
      </p>
      <div className={styles.choices}>
        <Button kind="primary" onPress={showFigure}>
          Laat een figuur zien
        </Button>
        <Button
          onPress={() => {
            onClose()
            onNewWerkmap()
          }}
        >
          Nieuwe werkmap…
        </Button>
        <Button kind="quiet" onPress={onClose}>
          Zelf rondkijken
        </Button>
      </div>
    </Dialog>
  )
}

/** An analysis of the sample werkmap, and its figure with most to say. */
const sample = { path: 'analyses/armoede/individuele-trajecten.md', figure: 'dimensies' }
