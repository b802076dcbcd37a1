import { zrmDomeinen } from '../../core/zrm/domeinen'

/** One comparison of the bench: a cell of the notebook, and what is counted for it. */
export interface BenchCell {
  readonly name: string
  /** null for all domains beside each other. */
  readonly domein: string | null
  readonly toon: string
  readonly per: string | null
}

const splits = ['gebied', 'leeftijdsgroep', 'pg_dimensie', 'organisatieonderdeel', 'periode']
const wholes = ['richting', 'doel', 'matrix', 'toetsen', 'uitval', 'herhaling']

export interface BenchNotebook {
  readonly title: string
  readonly cells: readonly BenchCell[]
}

/** All that a comparison can show, of every domain by itself and over every split: a notebook for each domain. */
export const benchNotebooks: readonly BenchNotebook[] = [
  {
    title: 'Alle domeinen',
    cells: [
      { name: 'domeinen', domein: null, toon: 'richting', per: null },
      { name: 'toetsen', domein: null, toon: 'toetsen', per: null },
    ],
  },
  ...zrmDomeinen.map((domein) => ({ title: domein, cells: cellsOf(domein) })),
]

function cellsOf(domein: string): readonly BenchCell[] {
  return [
    ...wholes.map((toon) => ({ name: toon, domein, toon, per: null })),
    ...splits.map((per) => ({ name: `per_${per}`, domein, toon: 'richting', per })),
    { name: 'overgang', domein, toon: 'overgang', per: 'gebied' },
  ]
}

export function notebookText({ title, cells }: BenchNotebook): string {
  const head = `---\nformaat: 1\ntitel: ${title}\nthema: bench\nbronnen: [trajecten]\n---\n`
  return [head, ...cells.map(cellText)].join('\n')
}

function cellText({ name, domein, toon, per }: BenchCell): string {
  const lines = [`domein: ${domein ?? 'alle'}`, `toon: ${toon}`, ...(per === null ? [] : [`per: ${per}`])]
  return `\`\`\`zrm naam=${name} bron=trajecten\n${lines.join('\n')}\nvergelijk: [eind-start, eind-doel, doel-start]\n\`\`\`\n`
}
