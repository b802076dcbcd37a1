import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestNotebook } from '../../tests/support/testWorkbench'
import type { NotebookSession, Workbench } from './model'
import { notebookReport } from './runReport'

const queries = [
  '-- groep: client\n-- aantal: n (trajecten)\nSELECT client, count(*) AS n FROM trajecten GROUP BY client',
  "-- groep: wie\n-- aantal: n (trajecten)\nSELECT gebied || ' ' || client AS wie, count(*) AS n FROM trajecten GROUP BY ALL",
  '-- groep: wie\n-- aantal: n (trajecten)\nSELECT left(client, 10) AS wie, count(*) AS n FROM trajecten GROUP BY ALL',
  '-- groep: gebied\n-- aantal: n (trajecten)\nSELECT gebied, max(client) AS wie, count(*) AS n FROM trajecten GROUP BY gebied',
  '-- groep: gebied\n-- aantal: n (trajecten)\nSELECT gebied, string_agg(upper(client)) AS wie, count(*) AS n FROM trajecten GROUP BY gebied',
  'SELECT client FROM trajecten',
]

const text = [
  '---\nformaat: 1\ntitel: Pseudoniemen\n---',
  '{{geteld.clienten}} cliënten.',
  ...queries.map((query, at) => `\`\`\`sql naam=cel_${at}\n${query}\n\`\`\``),
  '```sql naam=geteld\n-- aantal: clienten (cliënten)\nSELECT count(DISTINCT client) AS clienten FROM trajecten\n```',
].join('\n\n')

let workbench: Workbench
let session: NotebookSession
beforeAll(async () => {
  ;({ workbench, session } = await openTestNotebook(text))
  await session.run('alles')
}, 300_000)
afterAll(() => workbench.close())

it('lets no pseudonym into Publicatie, however a query passes it on; counting by them may be published', () => {
  const { cellen } = notebookReport(session.state, 'publicatie')
  const cells = queries.map((_, at) => cellen.find(({ naam }) => naam === `cel_${at}`))
  expect(cells.map((cell) => [cell?.fout, cell?.rijen])).toEqual(queries.map(() => [null, []]))
  expect(JSON.stringify(cellen)).not.toMatch(/[0-9a-f]{10}/i)
  const intern = notebookReport(session.state, 'intern').cellen
  expect(JSON.stringify(intern)).toMatch(/[0-9a-f]{16}/)
  expect(cellen.find(({ naam }) => naam === 'geteld')?.rijen).toHaveLength(1)
})
