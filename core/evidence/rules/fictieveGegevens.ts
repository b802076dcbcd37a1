import type { Rule } from '../rule'

/** [E17] Invented values say so wherever they are shown. */
export const fictieveGegevens: Rule = ({ subject }) =>
  subject.sources.flatMap(({ naam, titel, fictief }) =>
    fictief === undefined || fictief === false
      ? []
      : [
          {
            code: 'fictieve-gegevens' as const,
            severity: 'informeert' as const,
            subject: subject.cell,
            short: 'Fictieve gegevens',
            message: `${titel}: ${fictief === true ? allInvented : fictief}`,
            evidence: { bron: naam },
          },
        ],
  )

const allInvented = 'de gegevens zijn verzonnen om de werkwijze te laten zien; trek er geen conclusies uit.'
