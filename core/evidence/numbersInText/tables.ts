import { formatNumber, roundHalfAway } from '../../statistics/dutchNumbers'
import type { NumberProblem, PrintedNumber } from './model'
import { possibleCounts } from './possible'
import { readSentence } from './readSentence'

interface WrittenTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** [T8] Tables typed in Markdown: a row of totals that isn't one, percentages that the column n beside them can't give. */
export function checkTables(text: string): readonly NumberProblem[] {
  return findTables(text).flatMap((table) => [...wrongTotals(table), ...impossibleShares(table)])
}

function findTables(text: string): readonly WrittenTable[] {
  const tables: string[][] = []
  let open: string[] | null = null
  for (const line of text.split(/\r?\n/)) {
    if (!/^\s*\|.*\|\s*$/.test(line)) open = null
    else if (open) open.push(line)
    else tables.push((open = [line]))
  }
  return tables.flatMap(([head = '', rule = '', ...rows]) =>
    /^[\s|:-]+$/.test(rule) ? [{ headers: cellsOf(head), rows: rows.map(cellsOf) }] : [],
  )
}

const cellsOf = (line: string) =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

function numberIn(cell: string | undefined): PrintedNumber | null {
  const { numbers } = readSentence(cell ?? '')
  return numbers.length === 1 ? (numbers[0] ?? null) : null
}

function wrongTotals({ headers, rows }: WrittenTable): readonly NumberProblem[] {
  const total = rows.at(-1)
  if (!total || rows.length < 3 || !/^(?:\*\*)?(?:totaal|samen|alle)/i.test(total[0] ?? '')) return []
  return headers.slice(1).flatMap((header, at) => {
    const whole = numberIn(total[at + 1])
    const parts = rows.slice(0, -1).map((row) => numberIn(row[at + 1]))
    if (whole && parts.every((part) => part?.value === whole.value)) return []
    if (!whole || parts.some((part) => part?.kind !== whole.kind)) return []
    const decimals = Math.max(whole.decimals, ...parts.map((part) => part?.decimals ?? 0))
    const sum = roundHalfAway(
      parts.reduce((all, part) => all + (part?.value ?? 0), 0),
      decimals,
    )
    const slack = whole.kind === 'percentage' || decimals > 0 ? (parts.length / 2) * 10 ** -decimals : 0
    if (Math.abs(sum - whole.value) <= slack) return []
    // Shares of groups have no sum: only those of one whole add up to 100.
    if (whole.kind === 'percentage' && whole.value !== 100) return []
    return [
      {
        number: whole.text,
        short: `Totaal is ${formatNumber(sum, decimals)}, niet ${whole.text}`,
        why: `In de kolom “${header}” tellen de rijen op tot ${formatNumber(sum, decimals)}, en in de onderste rij staat ${whole.text}.`,
        advice: 'Kijk de rijen na, of noem wat ontbreekt of dubbel telt.',
      },
    ]
  })
}

function impossibleShares({ headers, rows }: WrittenTable): readonly NumberProblem[] {
  const bases = headers.flatMap((header, at) =>
    /^(?:n|totaal|aantal respondenten|respons)$/i.test(header) ? [at] : [],
  )
  if (bases.length !== 1) return []
  return rows.flatMap((row) => {
    const n = numberIn(row[bases[0] ?? 0])
    if (n?.kind !== 'aantal' || n.value < 1) return []
    return row.flatMap((cell): readonly NumberProblem[] => {
      const share = numberIn(cell)
      if (share?.kind !== 'percentage' || possibleCounts(share.value, share.decimals, n.value).length > 0)
        return []
      return [
        {
          number: share.text,
          short: `${share.text} kan niet bij ${n.text}`,
          why: `Geen geheel aantal van de ${n.text} geeft ${share.text} (rij “${row[0]}”).`,
          advice: 'Kijk het aantal en het totaal na.',
        },
      ]
    })
  })
}
