import { expect, it } from 'vitest'
import { fail, succeed, type Outcome } from '../../../core/bridge/outcome'
import type { SheetVariant } from '../../../core/workbench/sheetVariants'
import { exportSeries } from './exportSeries'
import type { Written } from './useExport'

const areas = ['Leek', 'Marum', 'Zuidhorn'].map((gebied): SheetVariant => ({
  values: { gebied },
  suffix: `-${gebied}`,
  shown: gebied,
}))
const written = (withheld: readonly string[] = []): Written => ({
  receipt: { place: 'uitvoer', files: ['a.pdf'], removed: [], left: [] },
  ...{ withheld, problems: [], doubtful: [], conflicts: [] },
})

async function run(
  answer: (area: string, stop: () => void) => Outcome<Written | null, string>,
): Promise<{ steps: string[]; areas: string[]; problem: string | null }> {
  const stopping = new AbortController()
  const steps: string[] = []
  let busy = 0
  const made = await exportSeries(
    areas,
    async ({ shown }, part) => {
      busy += 1
      expect(busy).toBe(1)
      await Promise.resolve()
      busy -= 1
      steps.push(`${shown} ${part}`)
      return answer(shown, () => stopping.abort())
    },
    stopping.signal,
    (done, shown) => steps.push(`${done} ${shown}`),
  )
  return { steps, areas: made.sheets.map(({ shown }) => shown), problem: made.problem }
}

it('writes each sheet before the next is made, and says how far it is', async () => {
  expect(await run(() => succeed(written()))).toEqual({
    steps: ['0 Leek', 'Leek eerste', '1 Marum', 'Marum volgende', '2 Zuidhorn', 'Zuidhorn volgende'],
    areas: ['Leek', 'Marum', 'Zuidhorn'],
    problem: null,
  })
})

it('stops after the sheet that is being made, which stays', async () => {
  const stopped = await run((area, stop) => {
    if (area === 'Marum') stop()
    return succeed(written())
  })
  expect([stopped.areas, stopped.problem]).toEqual([['Leek', 'Marum'], null])
})

it('keeps what was written before a sheet failed, and says which failed', async () => {
  const failed = await run((area) => (area === 'Marum' ? fail('De schijf is vol.') : succeed(written())))
  expect([failed.areas, failed.problem]).toEqual([['Leek'], 'Marum: De schijf is vol.'])
})

it('ends when the user picks no folder', async () => {
  expect((await run(() => succeed(null))).steps).toEqual(['0 Leek', 'Leek eerste'])
})
