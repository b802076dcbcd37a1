import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA as far as a machine can see, and what axe finds good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Looks that a reader may have chosen. */
export type Look = 'licht' | 'donker' | 'hoog contrast'
export const looks: readonly Look[] = ['licht', 'donker', 'hoog contrast']

const media = {
  licht: { colorScheme: 'light', forcedColors: 'none' },
  donker: { colorScheme: 'dark', forcedColors: 'none' },
  'hoog contrast': { colorScheme: 'light', forcedColors: 'active' },
} as const

/** What axe finds wrong with a page as it stands, each with the look and the places. */
export async function axeProblems(page: Page, among: readonly Look[] = looks): Promise<readonly string[]> {
  const found: string[] = []
  for (const look of among) {
    await page.emulateMedia(media[look])
    // Halfway a change of colours contrast says nothing; on a busy machine it takes longer than it should.
    await page.waitForTimeout(300)
    await page.waitForFunction(
      () => !document.getAnimations().some((animation) => animation instanceof CSSTransition),
    )
    await page.evaluate(axe.source)
    const here = await page.evaluate(async (tags) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    }, standards)
    found.push(...here.map((problem) => `${look}: ${problem}`))
  }
  await page.emulateMedia(media.licht)
  return found
}
