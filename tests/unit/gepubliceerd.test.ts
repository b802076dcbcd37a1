import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Workbench } from '../../core/workbench/model'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

const sheet = 'analyses/armoede/feitenblad.yaml'
const folder = copySampleWerkmap()
let workbench: Workbench

beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
}, 300_000)
afterAll(() => workbench.close())

async function exported() {
  const made = await workbench.exportFeitenblad(sheet)
  if (!made.ok) throw new Error(made.problem)
  return made.value
}

/** Codes of the flags of a cell, and whether it is withheld, over a period. */
async function judged(van: string, tot: string) {
  const opened = await workbench.openNotebook('analyses/armoede/individuele-trajecten.md')
  if (!opened.ok) throw new Error(opened.problem)
  opened.value.setParameter('van', van)
  opened.value.setParameter('tot', tot)
  await opened.value.run('alles')
  const output = opened.value.state.cells.find(({ cell }) => cell.id === 'per_domein')?.output
  await opened.value.close()
  return {
    codes: output?.assessment.flags.map(({ code }) => code).filter((code) => code === 'periode-verschilt'),
    withheld: output?.assessment.protection.withheld,
  }
}

const before =
  'Niet getoond vanwege de herleidbaarheid tot personen: samen met wat eerder is gepubliceerd zou het te veel zeggen.'

it(
  '[E21] catches a calendar year beside september to september that is recorded as published, until it is annulled',
  { timeout: 300_000 },
  async () => {
    const first = await exported()
    expect(await judged('2020-01-01', '2020-08-31')).toEqual({ codes: [], withheld: null })
    const recorded = await workbench.recordPublished(sheet, '2020-11-01')
    expect(recorded.ok && recorded.value > 0).toBe(true)

    // The same numbers from the same data are no conflict, and are recorded once.
    expect(await exported()).toEqual(first)
    expect(await workbench.recordPublished(sheet, '2020-11-02')).toEqual({ ok: true, value: 0 })

    const overlapping = await judged('2020-01-01', '2020-12-31')
    expect(overlapping.withheld === before || overlapping.codes?.length === 1).toBe(true)
    // One day less leaves out a few trajecten of some domain.
    expect((await judged('2019-09-01', '2020-08-30')).withheld).toBe(before)

    const ledger = JSON.parse(readFileSync(join(folder, 'gepubliceerd.json'), 'utf8')) as {
      publicaties: { nummer: number; cel: string; rijen: unknown[][] }[]
    }
    const numbers = ledger.publicaties
      .filter(({ cel }) => cel.startsWith('individuele-trajecten.'))
      .map(({ nummer }) => nummer)
    for (const nummer of numbers)
      expect(await workbench.annulPublication(nummer, 'Ingetrokken voor deze test.', '2020-11-03')).toEqual({
        ok: true,
        value: null,
      })
    expect(await judged('2019-09-01', '2020-08-30')).toEqual({ codes: [], withheld: null })
    expect(await workbench.annulPublication(numbers[0] ?? 0, 'Nog eens.', '2020-11-03')).toEqual({
      ok: false,
      problem: `Publicatie ${numbers[0]} is al ingetrokken.`,
    })
  },
)
