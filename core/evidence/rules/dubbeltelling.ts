import { measuresOf } from '../measures'
import type { Rule } from '../rule'

/** [E13] A registration counts trajecten: who asks for help again counts again. */
export const dubbeltelling: Rule = ({ subject }) => {
  const { sources, table, roles, columnsRead } = subject
  const trajecten = sources.filter(({ soort }) => soort === 'registratie-trajecten').map(({ naam }) => naam)
  const { counts } = measuresOf(table, roles)
  if (trajecten.length === 0 || (counts.length === 0 && subject.kind !== 'zrm')) return []
  const units = [
    ...new Set(roles.flatMap((role) => ('eenheid' in role && role.eenheid ? [role.eenheid] : []))),
  ]
  const countsPersons = units.length > 0 && units.every((unit) => persons.test(unit))
  if (countsPersons && columnsRead.includes('client')) return []
  return [
    {
      code: 'dubbeltelling',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Trajecten, geen personen',
      message: 'Het gaat om trajecten en niet om personen; wie opnieuw hulp vraagt, telt opnieuw mee.',
      evidence: { bronnen: trajecten, eenheden: units },
    },
  ]
}

const persons = /^(personen|mensen|inwoners|cli[eë]nten|deelnemers|klanten)$/i
