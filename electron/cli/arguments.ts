import { parseArgs } from 'node:util'
import { BadInput } from './badInput'

export interface Arguments {
  readonly words: readonly string[]
  readonly json: boolean
  readonly browser: boolean
  readonly vervang: boolean
  readonly vastleggen: boolean
  /** Number of a recorded publication to annul. */
  readonly intrekken: number | null
  readonly reden: string | null
  readonly perRegel: boolean
  readonly vergelijk: boolean
  readonly werkmap: string | null
  readonly uit: string | null
  readonly weergave: 'intern' | 'publicatie'
  /** Counts from 1 to this − 1 are small; null for the default. */
  readonly drempel: number | null
  readonly formaat: readonly string[] | null
  /** `naam=waarde` pairs. */
  readonly set: ReadonlyMap<string, string>
  /** The values to run for, by the parameter's name. */
  readonly per: ReadonlyMap<string, readonly string[]>
  readonly bron: ReadonlyMap<string, string>
}

export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args)
  const { weergave } = values
  if (weergave !== 'intern' && weergave !== 'publicatie') {
    throw new BadInput(`--weergave is intern of publicatie, niet “${weergave}”.`)
  }
  return {
    words: positionals,
    json: values.json,
    browser: values.browser,
    vervang: values.vervang,
    vastleggen: values.vastleggen,
    intrekken: values.intrekken === undefined ? null : readPublication(values.intrekken),
    reden: values.reden ?? null,
    perRegel: values['per-regel'],
    vergelijk: values.vergelijk,
    werkmap: values.werkmap ?? null,
    uit: values.uit ?? null,
    weergave,
    drempel: values.drempel === undefined ? null : readThreshold(values.drempel),
    formaat: values.formaat?.split(',').map((format) => format.trim()) ?? null,
    set: readPairs('--set', values.set),
    per: readLists(values.per),
    bron: readPairs('--bron', values.bron),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        vervang: { type: 'boolean', default: false },
        'per-regel': { type: 'boolean', default: false },
        vergelijk: { type: 'boolean', default: false },
        vastleggen: { type: 'boolean', default: false },
        intrekken: { type: 'string' },
        reden: { type: 'string' },
        werkmap: { type: 'string' },
        uit: { type: 'string' },
        drempel: { type: 'string' },
        weergave: { type: 'string', default: 'intern' },
        formaat: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        per: { type: 'string', multiple: true, default: [] },
        bron: { type: 'string', multiple: true, default: [] },
      },
    })
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1]
    throw new BadInput(`De optie ${option ?? ''} kan hier niet of mist een waarde.`)
  }
}

function readPairs(option: string, pairs: readonly string[]): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (at < 1) throw new BadInput(`${option} verwacht naam=waarde, niet “${pair}”.`)
    const name = pair.slice(0, at)
    if (read.has(name)) throw new BadInput(`${option} noemt ${name} twee keer.`)
    read.set(name, pair.slice(at + 1))
  }
  return read
}

/** `naam=w1,w2`: every value once, none of them empty. */
function readLists(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = [...readPairs('--per', pairs)].map(([name, text]): [string, readonly string[]] => {
    const values = text.split(',').map((value) => value.trim())
    if (values.includes('')) throw new BadInput(`--per ${name} heeft een lege waarde. Schrijf ${name}=w1,w2.`)
    const twice = values.find((value, at) => values.indexOf(value) < at)
    if (twice !== undefined) throw new BadInput(`--per ${name} noemt “${twice}” twee keer.`)
    return [name, values]
  })
  return new Map(lists)
}

function readThreshold(text: string): number {
  const threshold = Number(text)
  if (/^\d+$/.test(text) && threshold >= 2 && threshold <= 1000) return threshold
  throw new BadInput(`--drempel verwacht een geheel getal van 2 tot en met 1000, niet “${text}”.`)
}

function readPublication(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new BadInput(`--intrekken verwacht het nummer van een publicatie, niet “${text}”.`)
}
