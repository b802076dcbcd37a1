import type { NotebookSession, NotebookState, Workbench } from '../../core/workbench/model'
import { errorText, notebookReport, withholds, type CellReport } from '../../core/workbench/runReport'
import type { Weergave } from '../../core/evidence/flags'
import { readParameter } from '../../core/notebook/readParameter'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { openNodeWorkbench } from './nodeWorkbench'
import { printTable } from './printTable'

/** `run <notebook|map|alles>`: runs notebooks and prints their results, judged by the evidence rules. */
export async function runCommand({ words, werkmap, set, weergave, json }: Arguments): Promise<number> {
  const target = words[0]
  if (target === undefined) throw new BadInput('Zeg wat je wilt uitvoeren: een notebook, een map of alles.')
  const workbench = await openNodeWorkbench(werkmap)
  try {
    const states: NotebookState[] = []
    for (const path of notebooksOf(workbench, target)) states.push(await runOne(workbench, path, set))
    refuseUnknown(states, set)
    const reports = states.map((state) => notebookReport(state, weergave))
    if (json) console.log(JSON.stringify({ weergave, notebooks: reports }, null, 2))
    else for (const report of reports) printReport(report.titel, report.cellen, weergave)
    return statusOf(states, weergave)
  } finally {
    await workbench.close()
  }
}

function notebooksOf(workbench: Workbench, target: string): readonly string[] {
  const notebooks = workbench.state.documents
    .filter(({ kind }) => kind === 'notebook')
    .map(({ path }) => path)
  const wanted = target.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '')
  const found = notebooks.filter(
    (path) =>
      wanted === 'alles' ||
      path === wanted ||
      path.startsWith(`analyses/${wanted}/`) ||
      path.startsWith(`${wanted}/`),
  )
  if (found.length > 0) return found
  const known = [...new Set(notebooks.map((path) => path.split('/')[1]))].join(', ')
  throw new BadInput(`Er is geen notebook of map “${target}” in analyses/. Er zijn: ${known}.`)
}

async function runOne(
  workbench: Workbench,
  path: string,
  set: ReadonlyMap<string, string>,
): Promise<NotebookState> {
  const opened = await workbench.openNotebook(path)
  if (!opened.ok) throw new BadInput(opened.problem)
  const session = opened.value
  for (const problem of session.state.notebook.problems)
    console.error(`${path}, regel ${problem.line}: ${problem.text}`)
  setParameters(session, set)
  await session.run('alles')
  const { state } = session
  await session.close()
  return state
}

function setParameters(session: NotebookSession, set: ReadonlyMap<string, string>): void {
  const definitions = session.state.notebook.meta.parameters
  for (const [name, text] of set) {
    const definition = definitions[name]
    if (!definition) continue
    const read = readParameter(definition, text)
    if (!read.ok) throw new BadInput(`Parameter ${name}: ${read.problem}`)
    session.setParameter(name, read.value)
  }
}

/** A name that no notebook of the run knows is a slip, not a wish. */
function refuseUnknown(states: readonly NotebookState[], set: ReadonlyMap<string, string>): void {
  const known = new Set(states.flatMap(({ notebook }) => Object.keys(notebook.meta.parameters)))
  const unknown = [...set.keys()].find((name) => !known.has(name))
  if (unknown === undefined) return
  const names = known.size === 0 ? 'Er zijn geen parameters.' : `Wel: ${[...known].join(', ')}.`
  throw new BadInput(`Parameter ${unknown} bestaat niet. ${names}`)
}

function statusOf(states: readonly NotebookState[], weergave: Weergave): number {
  const failures = states.flatMap(({ path, cells }) =>
    cells.flatMap(({ cell, error }) =>
      error ? [`${path}, regel ${cell.line}: ${errorText(error, weergave)}`] : [],
    ),
  )
  for (const failure of failures) console.error(failure)
  if (failures.length > 0) return 2
  return weergave === 'publicatie' && states.some(withholds) ? 1 : 0
}

function printReport(title: string, cells: readonly CellReport[], weergave: Weergave): void {
  console.log(`\n${title}\n${'='.repeat(title.length)}`)
  if (weergave === 'intern') console.log('Intern: exacte aantallen, niet voor publicatie.')
  for (const { naam, soort, kolommen, rijen, beschermd, voorbehouden } of cells) {
    if (soort === 'tekst' || soort === 'figuur') continue
    console.log(`\n${naam}`)
    const hidden = new Set(beschermd.map(({ rij, kolom }) => `${rij}:${kolom}`))
    if (rijen.length > 0)
      printTable(
        kolommen.map((kolom) => kolom.naam),
        rijen,
        hidden,
      )
    for (const { ernst, tekst } of voorbehouden) console.log(`  ▲ ${ernst}: ${tekst}`)
  }
}
