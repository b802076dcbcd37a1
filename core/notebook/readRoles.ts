import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ColumnRole } from './roles'

export interface RoleProblem {
  /** 0-based line within the cell's body. */
  readonly line: number
  readonly text: string
}

export const roleWords = [
  'groep',
  'aantal',
  'aandeel',
  'bedrag',
  'gemiddelde',
  'weegfactor',
  'interval',
  'bereik',
] as const
type RoleWord = (typeof roleWords)[number]

/** Reads the role lines (`-- aantal: n (trajecten)`) above a query; other comments are left alone. */
export function readRoles(sql: string): Outcome<readonly ColumnRole[], RoleProblem> {
  const roles: ColumnRole[] = []
  for (const [line, content] of sql.split(/\r\n|\n|\r/).entries()) {
    if (content.trim() === '') continue
    if (!content.trimStart().startsWith('--')) break
    const match = /^\s*--\s*([a-z]+)\s*:\s*(.*?)\s*$/.exec(content)
    const word = roleWords.find((candidate) => candidate === match?.[1])
    if (!match || !word) continue
    const read = readRole(word, match[2] as string)
    if (!read) return fail({ line, text: `Deze rol is niet te lezen. Schrijf hem als “${examples[word]}”.` })
    roles.push(...read)
  }
  return succeed(roles)
}

const examples: Readonly<Record<RoleWord, string>> = {
  groep: '-- groep: zrm_domein',
  aantal: '-- aantal: n (trajecten)',
  aandeel: '-- aandeel: pct van aantal / totaal (trajecten)',
  bedrag: '-- bedrag: schuld (euro)',
  gemiddelde: '-- gemiddelde: cijfer bij n',
  weegfactor: '-- weegfactor: gewicht',
  interval: '-- interval: laag, hoog bij pct',
  bereik: '-- bereik: bereik in eenheid',
}

const name = String.raw`([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)`
const unit = String.raw`(?:\s*\(([^()]+)\))?`

function readRole(word: RoleWord, text: string): readonly ColumnRole[] | null {
  switch (word) {
    case 'groep':
      return names(text)?.map((kolom) => ({ rol: 'groep', kolom })) ?? null
    case 'weegfactor':
      return names(text)?.map((kolom) => ({ rol: 'weegfactor', kolom })) ?? null
    case 'aantal':
    case 'bedrag': {
      const match = new RegExp(`^([^()]+?)${unit}$`).exec(text)
      return (
        names(match?.[1] ?? '')?.map((kolom) => ({
          rol: word,
          kolom,
          eenheid: match?.[2]?.trim() ?? null,
        })) ?? null
      )
    }
    case 'aandeel':
      return readAandeel(text)
    case 'gemiddelde': {
      const match = new RegExp(`^${name}\\s+bij\\s+${name}$`).exec(text)
      return match ? [{ rol: 'gemiddelde', kolom: match[1] as string, bij: match[2] as string }] : null
    }
    case 'bereik': {
      const match = new RegExp(`^${name}\\s+in\\s+${name}$`).exec(text)
      return match ? [{ rol: 'bereik', kolom: match[1] as string, eenheden: match[2] as string }] : null
    }
    case 'interval': {
      const match = new RegExp(`^(.+?)(?:\\s+bij\\s+${name})?$`).exec(text)
      return (
        names(match?.[1] ?? '')?.map((kolom) => ({ rol: 'interval', kolom, bij: match?.[2] ?? null })) ?? null
      )
    }
  }
}

function readAandeel(text: string): readonly ColumnRole[] | null {
  const match = new RegExp(`^${name}\\s+van\\s+${name}\\s*/\\s*${name}${unit}$`).exec(text)
  if (!match) return null
  const [, kolom, teller, noemer, eenheid] = match as unknown as [
    string,
    string,
    string,
    string,
    string | undefined,
  ]
  return [{ rol: 'aandeel', kolom, teller, noemer, eenheid: eenheid?.trim() ?? null }]
}

function names(text: string): readonly string[] | null {
  const parts = text.split(',').map((part) => part.trim())
  return parts.every((part) => new RegExp(`^${name}$`).test(part)) ? parts : null
}
