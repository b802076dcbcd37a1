import type { ReactNode } from 'react'
import { Button } from '../ui/Button'
import { ProgressLine } from '../ui/ProgressLine'
import styles from './StartScreen.module.css'

/** The window before the werkmap is open, or when it can't be opened. */
export function StartScreen({ problem }: { readonly problem?: string }): ReactNode {
  return (
    <main className={styles.screen}>
      <div className={styles.middle}>
        <h1 className={styles.name}>Feitenwerk</h1>
        {problem === undefined ? <Opening /> : <Failed problem={problem} />}
      </div>
    </main>
  )
}

function Opening(): ReactNode {
  return (
    <>
      <p className={styles.text}>De werkmap wordt geopend.</p>
      <ProgressLine label="Werkmap openen" />
    </>
  )
}

function Failed({ problem }: { readonly problem: string }): ReactNode {
  return (
    <div role="alert">
      <h2 className={styles.heading}>De werkmap kan niet verder</h2>
      <p className={styles.text}>{problem}</p>
      <p className={styles.text}>Herstel wat hierboven staat en open de werkmap opnieuw.</p>
      <Button kind="primary" onPress={() => window.location.reload()}>
        Opnieuw openen
      </Button>
    </div>
  )
}
