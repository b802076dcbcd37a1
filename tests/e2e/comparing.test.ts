import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { launchBrowserHost, type Launched } from '../support/launch'
import { ComparisonPage } from './pages/comparisonPage'
import { WorkbenchPage } from './pages/workbenchPage'

// What changed since last time, of every kind there is, as the analyst sees it and as others may.

const path = 'analyses/armoede/drie-domeinen.md'
const query = (rest: string) => `-- groep: zrm_domein
-- aantal: n (trajecten)
SELECT zrm_domein, count(*) AS n FROM trajecten
WHERE startdatum >= $vanaf AND zrm_domein IN ('Financiën', 'Huisvesting', 'Middelengebruik')
GROUP BY ALL${rest}`
const notebook = (sql: string, first: string, second: string) => `---
formaat: 1
titel: Drie domeinen
thema: armoede
bronnen: [trajecten]
parameters:
  vanaf: { soort: datum, standaard: 2019-09-01 }
---
\`\`\`sql naam=per_domein
${sql}
\`\`\`

\`\`\`figuur naam=eerste bron=per_domein
titel: ${first}
soort: staaf
x: n
y: zrm_domein
n: n
\`\`\`

\`\`\`figuur naam=tweede bron=per_domein
titel: ${second}
soort: staaf
x: n
y: zrm_domein
n: n
\`\`\`
`
const neutral = 'Trajecten per domein'
const causal = 'Door de hulp zijn er minder trajecten'

describe('the comparison with an earlier run', () => {
  let app: Launched
  let desk: WorkbenchPage
  let comparison: ComparisonPage
  const view = (name: string) =>
    app.page.getByRole('radiogroup', { name: 'Weergave' }).getByText(name, { exact: true }).click()
  const read = async () => {
    await app.page.keyboard.press('Shift+Control+D')
    return comparison.read()
  }

  beforeAll(async () => {
    const werkmap = copySampleWerkmap()
    writeFileSync(join(werkmap, path), notebook(query(''), neutral, causal))
    app = await launchBrowserHost({ werkmap })
    desk = new WorkbenchPage(app.page)
    comparison = new ComparisonPage(app.page)
    await desk.ready()
    await desk.open('Drie domeinen')
    await desk.done('tweede')
    await runOfOlderEngine(join(werkmap, '.feitenwerk/runs', path))
    writeFileSync(join(werkmap, path), notebook(query('\nORDER BY n DESC'), causal, neutral))
    await app.page.getByText('Deze cel is gewijzigd.').first().waitFor()
    const field = app.page.getByRole('textbox', { name: 'vanaf' })
    await field.fill('01-01-2020')
    await field.press('Enter')
    await desk.run()
    await desk.done('tweede')
  })
  afterAll(() => app?.close())

  const causes = 'cel per_domein, parameter vanaf, DuckDB'
  const by = 'door cel per_domein, cel eerste, cel tweede, parameter vanaf en een andere versie van DuckDB'
  /** What a figure's words say came and went with those words. */
  const claim = `“${causal}” beweert een oorzaak (Door). Deze gegevens laten geen oorzaak zien.`
  const caveats = [
    `Voorbehoud erbij bij per_domein: Niet getoond vanwege de herleidbaarheid tot personen. Door ${causes}.`,
    `Voorbehoud erbij bij eerste.titel: ${claim} Door cel per_domein, cel eerste, parameter vanaf, DuckDB.`,
    `Voorbehoud vervallen bij tweede.titel: ${claim} Door cel per_domein, cel tweede, parameter vanaf, DuckDB.`,
  ]

  // Of the registration: from 1 September Financiën 273, Huisvesting 61, Middelengebruik 12; from 1 January 194, 47, 6.
  it('shows in Intern each number with old, new, difference and causes, and the caveats of figures', async () => {
    expect(await read()).toEqual({
      headline: `3 getallen veranderd, 2 voorbehouden erbij en 1 voorbehoud weg ${by}`,
      numbers: [
        `per_domein: Financiën | n | 273 | 194 | −79 | ${causes}`,
        `per_domein: Huisvesting | n | 61 | 47 | −14 | ${causes}`,
        `per_domein: Middelengebruik | n | 12 | 6 | −6 | ${causes}`,
      ],
      others: caveats,
    })
  })

  it('shows what was changed: a cell line by line, a parameter, the engine', async () => {
    const shown = await comparison.root.getByRole('region', { name: 'Waardoor' }).innerText()
    expect(shown).toContain('Parameter vanaf: 1 september 2019 → 1 januari 2020.')
    expect(shown).toMatch(/DuckDB: v1\.2\.0 → v\d+\.\d+\.\d+\./)
    const diff = comparison.root.getByRole('region', { name: 'Wat er in per_domein gewijzigd is' })
    const lines = await diff
      .locator('span[class]')
      .evaluateAll((found) =>
        found
          .filter((line) => line.parentElement?.tagName === 'PRE')
          .map((line) => line.textContent?.trim() ?? ''),
      )
    expect(lines.filter((line) => /^[+−]/.test(line))).toEqual(['+ erbij: ORDER BY n DESC'])
  })

  it('shows in Publicatie nothing of a number that is protected', async () => {
    await app.page.keyboard.press('Escape')
    await view('Publicatie')
    expect(await read()).toEqual({
      headline: `3 getallen veranderd, 2 voorbehouden erbij en 1 voorbehoud weg ${by}`,
      numbers: [
        `per_domein: Financiën | n | 273 | 194 | −79 | ${causes}`,
        `per_domein: Huisvesting | n | 61 | • |  | ${causes}`,
        `per_domein: Middelengebruik | n | 12 | • |  | ${causes}`,
      ],
      others: caveats,
    })
  })
})

/** As if the earlier run had been made with an older version of DuckDB. */
async function runOfOlderEngine(folder: string): Promise<void> {
  await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1), 10_000)
  const file = join(folder, readdirSync(folder)[0] ?? '')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"engine":"[^"]*"/, '"engine":"v1.2.0"'))
}
