import type { ReactNode } from 'react'
import { causalClaims } from './causalWords'
import styles from './CausalNote.module.css'

/** Below a field: which of its words claim a cause, underlined as they are in an editor. Nothing when none does. */
export function CausalNote({ text }: { readonly text: string }): ReactNode {
  const claims = causalClaims(text)
  const [first] = claims
  if (first === undefined) return null
  const words = [...new Set(claims.map(({ from, to }) => text.slice(from, to)))]
  return (
    <span role="status" className={styles.note}>
      {words.map((word, at) => (
        <span key={word}>
          {at === 0 ? '' : ', '}
          <mark className={styles.word}>{word}</mark>
        </span>
      ))}
      : {first.message.charAt(0).toLowerCase() + first.message.slice(1)}
    </span>
  )
}
