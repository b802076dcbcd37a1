import type { ReactNode } from 'react'
import { causalClaims, type CausalClaim } from './causalWords'
import styles from './CausalNote.module.css'

/** Below a field: which of its words claim a cause, underlined as they are in an editor. Nothing when none does. */
export function CausalNote({ text }: { readonly text: string }): ReactNode {
  const claims = causalClaims(text)
  if (claims.length === 0) return null
  const messages = [...new Set(claims.map(({ message }) => message))]
  return (
    <span role="status" className={styles.note}>
      {messages.map((message) => {
        const phrases = phrasesOf(
          text,
          claims.filter((claim) => claim.message === message),
        )
        return (
          <span key={message} className={styles.claim}>
            {phrases.map((phrase, at) => (
              <span key={phrase}>
                {at === 0 ? '“' : ' en “'}
                <mark className={styles.word}>{phrase}</mark>”
              </span>
            ))}{' '}
            {phrases.length === 1 ? 'beweert' : 'beweren'} {message.slice(message.indexOf(' ') + 1)}
          </span>
        )
      })}
    </span>
  )
}

/** The words that were found, those that stand beside each other as one: “leidt tot”. Each once. */
function phrasesOf(text: string, claims: readonly CausalClaim[]): readonly string[] {
  const places: { from: number; to: number }[] = []
  for (const { from, to } of claims.toSorted((a, b) => a.from - b.from)) {
    const last = places.at(-1)
    if (last && text.slice(last.to, from).trim() === '') last.to = to
    else places.push({ from, to })
  }
  return [...new Set(places.map(({ from, to }) => text.slice(from, to)))]
}
