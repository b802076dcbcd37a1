import type { ReactNode } from 'react'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import type { ColumnSettings } from '../../../core/workspace/werkmap'
import { groupCodes } from './codeGroups'
import type { CodeGroup, ColumnProposal } from './codeGroups'
import { Switch } from './Switch'
import styles from './MissingCodes.module.css'

interface MissingCodesProps {
  readonly proposals: readonly ColumnProposal[]
  readonly settings: Readonly<Record<string, ColumnSettings>>
  /** Whether counts and grounds may be shown; in Publicatie not those of persons. */
  readonly showsValues: boolean
  /** null makes it a value again. */
  readonly onCode: (headers: readonly string[], code: string, reason: string | null) => void
}

/** Values that may stand for a missing one: nothing is done with them before they are switched on. */
export function MissingCodes({ proposals, settings, showsValues, onCode }: MissingCodesProps): ReactNode {
  const groups = groupCodes(proposals)
  if (groups.length === 0) return null
  return (
    <div>
      <p className={styles.intro}>
        Zet je er een aan, dan telt hij niet als waarde maar als ontbrekend. Anders blijft hij gewoon een
        waarde.
      </p>
      {showsValues ? (
        <ul className={styles.list}>
          {groups.map((group) => (
            <Group
              key={`${group.code} ${group.reason}`}
              group={group}
              isAccepted={group.places.every(
                ({ header }) => settings[header]?.ontbrekend?.[group.code] !== undefined,
              )}
              onCode={onCode}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.intro}>
          Welke dat zijn staat alleen in de weergave Intern: deze bron gaat over personen.
        </p>
      )}
    </div>
  )
}

interface GroupProps {
  readonly group: CodeGroup
  readonly isAccepted: boolean
  readonly onCode: MissingCodesProps['onCode']
}

function Group({ group: { code, reason, places }, isAccepted, onCode }: GroupProps): ReactNode {
  const headers = places.map(({ header }) => header)
  const [first] = places
  return (
    <li className={styles.group}>
      <Switch
        label={`“${code}” telt als ontbrekend in ${headers.join(', ')}`}
        isOn={isAccepted}
        onSwitch={(isOn) => onCode(headers, code, isOn ? reason : null)}
      />
      <div className={styles.what}>
        <p>
          <code className={styles.code}>{code}</code> {isAccepted ? 'is ontbrekend' : 'blijft een waarde'}
          {isAccepted ? <span className={styles.ground}> met de reden “{reason}”</span> : null}
        </p>
        <p className={styles.ground}>
          {places
            .slice(0, shownPlaces)
            .map(({ header, count }) => `${header} (${formatNumber(count)}×)`)
            .join(', ')}
          {places.length > shownPlaces ? ` en nog ${places.length - shownPlaces} kolommen` : ''}.{' '}
          {first?.ground}
        </p>
      </div>
    </li>
  )
}

const shownPlaces = 6
