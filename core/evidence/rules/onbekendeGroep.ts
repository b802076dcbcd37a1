import { formatNumber, formatPercent } from '../../statistics/dutchNumbers'
import type { SourceManifest } from '../../workspace/werkmap'
import { countAt } from '../disclosure/counts'
import type { Flag } from '../flags'
import { measuresOf, textOf } from '../measures'
import { readsRegistration } from '../nature'
import type { Rule, RuleInput } from '../rule'

/** [E11] A distribution over groups in which part of the registered cases has no group. */
export const onbekendeGroep: Rule = (input) => {
  const { table, roles, sources, kind } = input.subject
  if (kind !== 'sql' || !readsRegistration(sources)) return []
  const { groups, counts } = measuresOf(table, roles)
  const [count] = counts
  if (count === undefined) return []
  return groups.flatMap((group) => {
    const unknown = [...table.rows.keys()].filter((index) => isUnknown(textOf(table.rows[index]?.[group])))
    const cases = countOf(input, unknown, count)
    return cases === 0 ? [] : [flagOf(input, group, count, unknown)]
  })
}

const isUnknown = (group: string) => group === '' || /\b(onbekend|niet bekend|niet ingevuld)\b/i.test(group)

const countOf = ({ subject }: RuleInput, rows: readonly number[], column: string) =>
  rows.reduce((sum, index) => sum + countAt(subject.table.rows[index] ?? {}, column), 0)

function flagOf(input: RuleInput, group: string, count: string, unknown: readonly number[]): Flag {
  const { subject, protected: shielded } = input
  const cases = countOf(input, unknown, count)
  const total = countOf(input, [...subject.table.rows.keys()], count)
  const hidden = shielded.reason !== null || unknown.some((index) => shielded.hidden.has(index, count))
  const unit = subject.roles.find((role) => role.rol === 'aantal' && role.kolom === count)
  const unitName = (unit?.rol === 'aantal' ? unit.eenheid : null) ?? 'registraties'
  const many = hidden
    ? `Bij een deel van de ${unitName}`
    : `Bij ${formatNumber(cases)} van de ${formatNumber(total)} ${unitName} (${formatPercent(cases / total)})`
  return {
    code: 'onvolledige-registratie',
    severity: 'waarschuwt',
    subject: `${subject.cell}.${group}`,
    short: 'Niet bij alle registraties ingevuld',
    message: `${many} is ‘${labelOf(group, subject.sources)}’ niet bekend.`,
    evidence: { onbekend: cases, totaal: total },
    protectedEvidence: hidden ? ['onbekend', 'totaal'] : [],
  }
}

/** The label that the source gives the column, else its name as words. */
function labelOf(column: string, sources: readonly SourceManifest[]): string {
  const settings = sources.flatMap(({ kolommen = {} }) => Object.values(kolommen))
  return settings.find(({ als }) => als === column)?.label ?? column.replaceAll('_', ' ')
}
