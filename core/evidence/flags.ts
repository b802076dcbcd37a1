/** The caveats (voorbehouden). Texts, severities and rules: docs/EVIDENCE.md. */
export const flagCodes = [
  'kleine-groep',
  'breed-interval',
  'onthullingsrisico',
  'noemer-onbekend',
  'lage-respons',
  'ongewogen',
  'weegeffect',
  'niet-causaal',
  'onvolledige-registratie',
  'selectieve-uitval',
  'dubbeltelling',
  'verouderde-bron',
  'periode-verschilt',
  'reeksbreuk',
  'regressie-naar-gemiddelde',
  'meervoudig-toetsen',
  'causale-taal',
  'getal-in-tekst',
  'persoonsgegevens',
  'behoud',
  'modelschatting',
  'gehele-bevolking',
  'bereik-niet-ontdubbeld',
  'gedeeld-doel',
  'afgerond',
  'meer-decimalen',
  'gespreksinstrument',
  'corona',
  'fictieve-gegevens',
] as const
export type FlagCode = (typeof flagCodes)[number]

export type Severity = 'blokkeert' | 'waarschuwt' | 'informeert'

export interface Flag {
  readonly code: FlagCode
  readonly severity: Severity
  /** The cell it is about, with the part where that helps: `pg_dimensies`, `pg_dimensies.n`. */
  readonly subject: string
  /** A margin note's first line: at most some eight words. */
  readonly short: string
  /** The whole Dutch sentence, as it is printed with the figure. */
  readonly message: string
  /** Why it is published all the same; void when what stands behind the flag changed since. */
  readonly acknowledged?: { readonly reason: string; readonly isVoid: boolean }
  /** Keys of `evidence` that may not be published. Absent on a flag made for Publicatie. */
  readonly protectedEvidence?: readonly string[]
  /** The numbers and rows it rests on. In Publicatie a protected number is null here too. */
  readonly evidence: Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>
}

/** `intern`: exact, for the analyst's screen. `publicatie`: protected; what every file for others uses. */
export type Weergave = 'intern' | 'publicatie'
