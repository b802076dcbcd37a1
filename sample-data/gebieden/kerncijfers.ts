import { gebieden } from '../inkomens/cijfers'
import { encodeWithBom, joinRecords } from '../text'

/**
 * Municipalities by year in the columns of the Kerncijfers wijken en buurten of CBS: residents, households, and the
 * households with a low income in %.
 */
export function makeKerncijfers(): Uint8Array {
  const rows = [2014, 2015, 2016, 2017, 2018, 2019].flatMap((jaar) =>
    gemeenten.flatMap(({ code, naam, inwoners, huishoudens, pct }) => {
      const laag = pct[jaar]
      if (laag === undefined) return []
      return [
        [code, naam, String(jaar), String(inwoners), String(huishoudens), laag.toFixed(1).replace('.', ',')],
      ]
    }),
  )
  return encodeWithBom(joinRecords([headers, ...rows]))
}

const headers = ['gm_code', 'gm_naam', 'Perioden', 'a_inw', 'a_hh', 'p_hh_li']

const shares = (name: string) => {
  const years = gebieden.find(({ naam }) => naam === name)?.aandeel ?? {}
  return Object.fromEntries(Object.entries(years).map(([year, { huishoudens }]) => [year, huishoudens]))
}

const gemeenten: readonly {
  readonly code: string
  readonly naam: string
  readonly inwoners: number
  readonly huishoudens: number
  readonly pct: Readonly<Record<string, number>>
}[] = [
  { code: 'GM0015', naam: 'Grootegast', inwoners: 12_200, huishoudens: 4900, pct: shares('Grootegast') },
  { code: 'GM0022', naam: 'Leek', inwoners: 19_700, huishoudens: 8500, pct: shares('Leek') },
  { code: 'GM0025', naam: 'Marum', inwoners: 10_400, huishoudens: 4300, pct: shares('Marum') },
  { code: 'GM0056', naam: 'Zuidhorn', inwoners: 18_900, huishoudens: 7700, pct: shares('Zuidhorn') },
  {
    code: 'GM0053',
    naam: 'Winsum',
    inwoners: 13_600,
    huishoudens: 5900,
    pct: { 2014: 6.6, 2015: 6.5, 2016: 6.4, 2017: 6.2, 2018: 6.1 },
  },
  {
    code: 'GM1969',
    naam: 'Westerkwartier',
    inwoners: 63_300,
    huishoudens: 26_000,
    pct: shares('Westerkwartier'),
  },
]
