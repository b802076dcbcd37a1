import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Workbench } from '../../core/workbench/model'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

const words = 'rustig stil groen druk ver dichtbij nieuw oud klein groot'.split(' ')
const answers = Array.from({ length: 40 }, (_, index) => {
  const [first, second] = [words[index % 10], words[Math.floor(index / 10)]]
  return `${index % 2 === 0 ? 'ja' : 'nee'};Ik vind het hier ${first} en ook wel ${second}`
})
const csv = ['tevreden;toelichting', ...answers, ''].join('\n')

const notebook = `---
formaat: 1
titel: Tevredenheid
---
\`\`\`sql naam=letterlijk
-- groep: toelichting
-- aantal: n (mensen)
SELECT toelichting, count(*) AS n FROM tevredenheid GROUP BY toelichting
\`\`\`

\`\`\`sql naam=rijen
SELECT tevreden, upper(toelichting) AS tekst FROM tevredenheid
\`\`\`

\`\`\`sql naam=later
-- groep: tekst
-- aantal: n (mensen)
SELECT tekst, count(*) AS n FROM rijen GROUP BY tekst
\`\`\`

\`\`\`sql naam=geteld
-- groep: tevreden
-- aantal: n (mensen)
-- aantal: toegelicht (mensen)
SELECT tevreden, count(*) AS n, count(toelichting) AS toegelicht FROM tevredenheid GROUP BY tevreden
\`\`\`
`

async function withheld(change: (workbench: Workbench) => Promise<unknown> = async () => {}) {
  const folder = copySampleWerkmap()
  writeFileSync(join(folder, 'sample-data/tevredenheid.csv'), csv)
  const sha256 = createHash('sha256').update(csv).digest('hex')
  const werkmap = readFileSync(join(folder, 'werkmap.yaml'), 'utf8')
  const source = `bronnen:
  - naam: tevredenheid
    titel: Tevredenheid
    pad: sample-data/tevredenheid.csv
    sha256: ${sha256}
    soort: overig
    aard: enquete
    kolommen:
      toelichting: { als: toelichting, type: text }
`
  writeFileSync(join(folder, 'werkmap.yaml'), werkmap.replace(/bronnen:\n[^]*/, source))
  writeFileSync(join(folder, 'analyses/armoede/tevreden.md'), notebook)
  const workbench = await openTestWorkbench(folder)
  try {
    await workbench.loadSources()
    await change(workbench)
    const opened = await workbench.openNotebook('analyses/armoede/tevreden.md')
    if (!opened.ok) throw new Error(opened.problem)
    await opened.value.run('alles')
    const cells = opened.value.state.cells.flatMap(({ cell, output }) =>
      output?.assessment.protection.withheld?.includes('eigen woorden') ? [cell.id] : [],
    )
    const line = readFileSync(join(folder, 'werkmap.yaml'), 'utf8')
      .match(/^ *toelichting: .*/m)?.[0]
      .trim()
    return { cells, line }
  } finally {
    await workbench.close()
  }
}

it('[T10] publishes nothing in people’s own words, through earlier cells neither, unless chosen by column', async () => {
  const inside = {
    cells: ['letterlijk', 'rijen', 'later'],
    line: 'toelichting: { als: toelichting, type: text }',
  }
  expect(await withheld()).toEqual(inside)
  expect(await withheld((workbench) => workbench.letOut('tevredenheid', 'toelichting', true))).toEqual({
    cells: [],
    line: 'toelichting: { als: toelichting, type: text, naar_buiten: true }',
  })
  const backAgain = async (workbench: Workbench) => {
    await workbench.letOut('tevredenheid', 'toelichting', true)
    await workbench.letOut('tevredenheid', 'toelichting', false)
  }
  expect(await withheld(backAgain)).toEqual(inside)
})
