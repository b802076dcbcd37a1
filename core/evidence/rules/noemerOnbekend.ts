import { alteredReach } from '../activities'
import type { Subject } from '../assessment'
import type { Flag } from '../flags'
import { readsPersons } from '../nature'
import type { Rule } from '../rule'
import { unknownBases } from '../unknownBases'

/** [E2] Numbers about persons of which nobody said what they count, or shares of which the base isn't known. */
export const noemerOnbekend: Rule = ({ subject }) => {
  if (!readsPersons(subject.sources) || subject.table.rowCount === 0) return []
  const { withoutRole, withoutBase } = unknownBases(subject)
  return [
    ...alteredReach(subject).map((column) => alteredReachFlag(subject.cell, column)),
    ...(withoutRole.length === 0 ? [] : [withoutRoleFlag(subject, withoutRole)]),
    ...withoutBase.map((column) => withoutBaseFlag(subject.cell, column)),
  ]
}

function withoutRoleFlag({ cell, origins }: Subject, unexplained: readonly string[]): Flag {
  // A name that no query says came from the data (PIVOT), and is as secret as they are.
  const columns = unexplained.filter((name) => origins?.has(name.toLowerCase()) ?? true)
  const [only] = columns
  if (only === undefined)
    return {
      code: 'noemer-onbekend',
      severity: 'blokkeert',
      subject: cell,
      short: 'Getal zonder rol',
      message:
        'Van een of meer kolommen is niet gezegd wat ze tellen of waarvan ze een aandeel zijn; het resultaat wordt daarom niet gepubliceerd.',
      evidence: { kolommen: [] },
    }
  const about =
    columns.length === 1
      ? `Van de kolom ${only} is niet gezegd wat hij telt of waarvan hij een aandeel is`
      : `Van de kolommen ${enumerate(columns)} is niet gezegd wat ze tellen of waarvan ze een aandeel zijn`
  return {
    code: 'noemer-onbekend',
    severity: 'blokkeert',
    subject: columns.length === 1 ? `${cell}.${only}` : cell,
    short: 'Getal zonder rol',
    message: `${about}; het resultaat wordt daarom niet gepubliceerd.`,
    evidence: { kolommen: columns },
  }
}

function withoutBaseFlag(cell: string, column: string): Flag {
  return {
    code: 'noemer-onbekend',
    severity: 'blokkeert',
    subject: `${cell}.${column}`,
    short: 'Aandeel zonder bekende noemer',
    message: `Van het aandeel ${column} is de teller of de noemer niet bekend; het resultaat wordt daarom niet gepubliceerd.`,
    evidence: { kolommen: [column] },
  }
}

const alteredReachFlag = (cell: string, column: string): Flag => ({
  code: 'noemer-onbekend',
  severity: 'blokkeert',
  subject: `${cell}.${column}`,
  short: 'Bereik is bewerkt',
  message: `In de kolom ${column} staat het bereik van activiteiten, opgeteld, omgerekend of zonder de rol bereik. Een bereik wordt alleen gepubliceerd zoals het is geregistreerd, met de regel “-- bereik: kolom in eenheid”: eenheden verschillen, onbekend is niet nul, en een inwoner kan aan meer activiteiten hebben meegedaan.`,
  evidence: { kolommen: [column] },
})

const enumerate = (names: readonly string[]) => `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
