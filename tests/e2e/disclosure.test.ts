import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, launchBrowserHost, type Launched } from '../support/launch'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { WorkbenchPage } from './pages/workbenchPage'

const notebook = `---
formaat: 1
titel: Twee indelingen
bronnen: [trajecten]
---

\`\`\`sql naam=kruistabel
-- groep: gebied
-- groep: zrm_domein
-- aantal: n (trajecten)
SELECT gebied, zrm_domein, count(*) AS n FROM trajecten GROUP BY ALL ORDER BY ALL
\`\`\`
`

const hosts = [
  ['desktop app', launchApp],
  ['browser host', launchBrowserHost],
] as const

describe.each(hosts)('disclosure control in the page: %s', (_name, launch) => {
  let app: Launched
  let page: WorkbenchPage
  beforeAll(async () => {
    const werkmap = copySampleWerkmap()
    writeFileSync(join(werkmap, 'analyses/armoede/twee-indelingen.md'), notebook)
    app = await launch({ werkmap })
    page = new WorkbenchPage(app.page)
  })
  afterAll(() => app?.close())

  it('[E20] protects a table of two groupings with the solver under the content security policy', async () => {
    await page.ready()
    await page.open('Twee indelingen')
    await page.run()
    await page.done('kruistabel')
    const exact = await page.column('kruistabel', 2)
    await app.page.getByRole('radio', { name: 'Publicatie' }).click({ force: true })
    await page.cell('kruistabel').getByText('•').first().waitFor()
    const shown = await page.column('kruistabel', 2)
    expect(exact.map(Number).some((n) => n > 0 && n < 10)).toBe(true)
    expect(
      shown
        .filter((text) => text !== '•')
        .map(Number)
        .filter((n) => n < 10),
    ).toEqual([])
    expect(shown.some((text) => text !== '•')).toBe(true)
  })
})
