import type { Rule } from '../rule'

const first = '2020-03-12'
const last = '2022-02-25'

/** [E34] Activities in the years of the measures against corona. */
export const corona: Rule = ({ subject }) => {
  const sources = subject.sources.filter(
    ({ soort, peilperiode }) =>
      soort === 'registratie-collectief' &&
      peilperiode !== undefined &&
      peilperiode.van <= last &&
      peilperiode.tot >= first,
  )
  if (sources.length === 0) return []
  const from = Math.min(...sources.map(({ peilperiode }) => Number(peilperiode?.van.slice(0, 4))))
  const to = Math.max(...sources.map(({ peilperiode }) => Number(peilperiode?.tot.slice(0, 4))))
  const years = [2020, 2021, 2022].filter((year) => year >= from && year <= to)
  const said = years.length === 1 ? String(years[0]) : `${years.slice(0, -1).join(', ')} en ${years.at(-1)}`
  return [
    {
      code: 'corona',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Coronamaatregelen',
      message: `In ${said} gingen activiteiten niet of anders door vanwege coronamaatregelen.`,
      evidence: { bronnen: sources.map(({ naam }) => naam), jaren: years },
    },
  ]
}
