import { useId } from 'react'
import type { ReactNode } from 'react'
import type { BlockFieldProps, BlockOf } from './blockFieldProps'
import { EditField } from './EditField'
import { ValueText } from './ValueText'
import styles from './forms.module.css'

export function QuoteFields({ block, offers, onEdit }: BlockFieldProps<BlockOf<'citaat'>>): ReactNode {
  const id = useId()
  const consent = block.toestemming === true
  return (
    <>
      <ValueText
        label="Citaat"
        value={block.tekst}
        rows={5}
        isSaidByOthers
        offers={offers}
        onEdit={(tekst) => onEdit({ ...block, tekst }, 'tekst')}
      />
      <EditField
        label="Van wie"
        value={block.van}
        hint="Zonder naam: een inwoner van Leek."
        onEdit={(van) => onEdit({ ...block, van }, 'van')}
      />
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={consent}
            aria-describedby={consent ? undefined : id}
            onChange={({ target }) => onEdit(withConsent(block, target.checked), 'toestemming')}
          />
          Wie dit zei, vindt goed dat het wordt gepubliceerd
        </label>
        {consent ? null : (
          <p id={id} className={styles.problem}>
            Zonder toestemming wordt dit feitenblad niet geëxporteerd.
          </p>
        )}
      </div>
    </>
  )
}

const withConsent = ({ soort, tekst, van }: BlockOf<'citaat'>, consent: boolean): BlockOf<'citaat'> =>
  consent ? { soort, tekst, van, toestemming: true } : { soort, tekst, van }
