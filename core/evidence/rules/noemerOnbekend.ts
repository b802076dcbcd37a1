import { readsPersons } from '../nature'
import type { Rule } from '../rule'
import { unknownBases, type UnknownBase } from '../unknownBases'

/** [E2] A number about persons of which nobody said what it counts, or a share of which the base isn't known. */
export const noemerOnbekend: Rule = ({ subject }) => {
  if (!readsPersons(subject.sources) || subject.table.rowCount === 0) return []
  return unknownBases(subject).map(({ column, lacks }) => ({
    code: 'noemer-onbekend',
    severity: 'blokkeert',
    subject: `${subject.cell}.${column}`,
    short: shorts[lacks],
    message: messages[lacks](column),
    evidence: { kolom: column },
  }))
}

const shorts: Readonly<Record<UnknownBase['lacks'], string>> = {
  role: 'Getal zonder rol',
  base: 'Aandeel zonder bekende noemer',
}

const messages: Readonly<Record<UnknownBase['lacks'], (column: string) => string>> = {
  role: (column) =>
    `Van de kolom ${column} is niet gezegd wat het getal telt of waarvan het een aandeel is; het resultaat wordt daarom niet gepubliceerd.`,
  base: (column) =>
    `Van het aandeel ${column} is de teller of de noemer niet bekend; het resultaat wordt daarom niet gepubliceerd.`,
}
