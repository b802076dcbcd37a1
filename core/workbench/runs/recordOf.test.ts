import { expect, it } from 'vitest'
import { openTestNotebook } from '../../../tests/support/testWorkbench'
import { recordOf } from './recordOf'

const text = `---
formaat: 1
titel: Poging
bronnen: [trajecten]
---
\`\`\`sql naam=per_gebied
-- groep: gebied
-- aantal: n (trajecten)
SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL
\`\`\`

\`\`\`figuur naam=gebieden bron=per_gebied
titel: Door de hulp zijn er minder trajecten
soort: staaf
x: n
y: gebied
n: n
\`\`\`
`

it('keeps of a figure the caveats of its own texts; those of what it draws stand with that cell', async () => {
  const { workbench, session } = await openTestNotebook(text)
  try {
    await session.run('alles')
    const { werkmap, sources } = workbench.state
    const record = recordOf(session.state, {
      sources: new Map(sources.map((source) => [source.manifest.naam, source])),
      werkmap,
      engineVersion: 'v1',
    })
    const caveats = record?.cellen.map(({ naam, voorbehouden }) => [
      naam,
      voorbehouden.map(({ code, onderwerp }) => `${code} ${onderwerp}`).filter((one) => /causale/.test(one)),
    ])
    expect(caveats).toEqual([
      ['per_gebied', []],
      ['gebieden', ['causale-taal gebieden.titel']],
    ])
    expect(record?.cellen[1]?.voorbehouden).toHaveLength(1)
  } finally {
    await workbench.close()
  }
})
