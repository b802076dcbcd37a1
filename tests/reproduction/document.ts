import type { ComparedValue, Outcome } from './compare'
import { publishedThemes } from './published'

/** The report on the reports, as Markdown: docs/REPRODUCTION.md. */
export function writeDocument(values: readonly ComparedValue[]): string {
  const sections = publishedThemes.map(({ theme, report }) => {
    const own = values.filter((value) => value.theme === theme)
    return [`## ${report}`, '', countsSentence(own), '', ...table(own)].join('\n')
  })
  return `${[head(values), ...sections].join('\n\n')}\n`
}

const head = (values: readonly ComparedValue[]) => `# Reproduction of the published reports

Made by \`npm run reproduction\`; a test holds that it is up to date. Each value that a report prints stands beside what \`feitenwerk run alles --json\` gives on the sample werkmap, with the caveats of the cell that it comes from.

- **equal**: the value, or the counts that it is worked out from, stand in a source of the sample as the report prints them, and the werkmap gives the same to the printed digit in Intern.
- **fitted**: the report prints an outcome and not its data. The sample's data were chosen so that the outcome comes out (the remark says what was chosen); that it does so shows that the werkmap can give it, and says nothing on whether the report was right. A value in words ("bijna 10%") has to be true.
- **lost**: the report has the figure, its number can't be read any more. Where the werkmap draws it, the values are invented and the figure says so.
- **inconsistent**: the report contradicts itself, or no number of people gives what it prints. Nothing is imitated; where the number is written in a notebook, the caveat named here marks it.
- **left out**: the report prints it, and the werkmap has it nowhere, because it can lead to persons or rests on too few.
- **•**: hidden in Publicatie because it can lead to persons. Then neither number is repeated here.

${countsTable(values)}`

const outcomes: readonly Outcome[] = ['equal', 'fitted', 'different', 'lost', 'inconsistent', 'left out']

const countOf = (values: readonly ComparedValue[], outcome: Outcome) =>
  values.filter((value) => value.outcome === outcome).length

function countsTable(values: readonly ComparedValue[]): string {
  const row = (name: string, own: readonly ComparedValue[]) => [
    name,
    ...outcomes.map((outcome) => String(countOf(own, outcome))),
    String(own.filter(({ isProtected }) => isProtected).length),
  ]
  const rows = publishedThemes.map(({ theme, report }) =>
    row(
      report,
      values.filter((value) => value.theme === theme),
    ),
  )
  return writeTable(['report', ...outcomes, 'of which •'], [...rows, row('all', values)]).join('\n')
}

function countsSentence(own: readonly ComparedValue[]): string {
  const parts = outcomes
    .map((outcome) => [outcome, countOf(own, outcome)] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`)
  return `${own.length} values: ${parts.join(', ')}.`
}

function table(own: readonly ComparedValue[]): readonly string[] {
  return writeTable(
    ['chapter', 'figure', 'value', 'printed', 'ours', 'outcome', 'caveats', 'remark'],
    own.map(({ chapter, figure, of, printed, ours, outcome, isProtected, flags, note }) => [
      chapter,
      figure,
      of,
      isProtected ? '•' : (printed ?? ''),
      isProtected ? '•' : (ours ?? ''),
      isProtected ? `${outcome}, beschermd` : outcome,
      flags.join(', '),
      note ?? '',
    ]),
  )
}

function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)]
}
