import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copySampleWerkmap } from '../../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../../tests/support/testWorkbench'

const counting = {
  rows: 'SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL',
  values: 'SELECT gebied, count(eindscore) AS n, FROM trajecten GROUP BY gebied ORDER BY n DESC',
  filtered: 'SELECT gebied, count(*) FILTER (WHERE leeftijd < 40) AS n FROM trajecten GROUP BY ALL',
  conditional: 'SELECT gebied, count_if(leeftijd < 40) n FROM trajecten GROUP BY ALL',
  both: 'SELECT gebied, count(eindscore) FILTER (leeftijd < 40) AS n FROM trajecten GROUP BY ALL',
  named:
    'WITH jong AS (SELECT gebied, trajectnummer FROM trajecten WHERE leeftijd < 40) SELECT gebied, count(*) AS n FROM jong GROUP BY ALL',
  earlier: 'SELECT gebied, count(*) AS n FROM gekozen GROUP BY ALL',
}
const notFollowed = {
  clients: 'SELECT gebied, count(DISTINCT client) AS n FROM trajecten GROUP BY ALL',
  counted: 'SELECT gebied, n FROM rows',
  summed: 'SELECT gebied, sum(1) AS n FROM trajecten GROUP BY ALL',
  sides:
    "SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL UNION ALL SELECT 'Alles', count(*) FROM trajecten",
  blind: 'SELECT gebied, count(*) AS n FROM zonder GROUP BY ALL',
}
const notebook = (cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).map(
    ([name, sql]) => `\`\`\`sql naam=${name}\n-- groep: gebied\n-- aantal: n (trajecten)\n${sql}\n\`\`\`\n`,
  )

it('[E43] finds the records behind counts of a query, in all ways of counting rows, and else says that it doesn’t know', async () => {
  const folder = copySampleWerkmap()
  const passed = (name: string, columns: string) =>
    `\`\`\`sql naam=${name}\nSELECT ${columns} FROM trajecten WHERE leeftijd < 40\n\`\`\`\n`
  const cells = [
    passed('gekozen', 'gebied, trajectnummer'),
    passed('zonder', 'gebied'),
    ...notebook({ ...counting, ...notFollowed }),
  ]
  writeFileSync(
    join(folder, 'analyses/tellen.md'),
    `---\nformaat: 1\ntitel: Tellen\n---\n\n${cells.join('\n')}`,
  )
  const workbench = await openTestWorkbench(folder)
  try {
    await workbench.loadSources()
    const opened = await workbench.openNotebook('analyses/tellen.md')
    if (!opened.ok) throw new Error(opened.problem)
    await opened.value.run('alles')
    const { state } = opened.value
    const asked = Object.keys({ ...counting, ...notFollowed })
    const records = await opened.value.records(asked)
    const sizes = (name: string) =>
      Object.fromEntries(
        (records.get(name) ?? []).map(({ row, records: own }) => [JSON.parse(row || '["som"]')[0], own.size]),
      )
    const counts = (name: string) => {
      const table = state.cells.find(({ cell }) => cell.id === name)?.output?.table
      const rows = table?.rows.map(({ gebied, n }) => [String(gebied), Number(n)] as const) ?? []
      return { ...Object.fromEntries(rows), som: rows.reduce((sum, [, n]) => sum + n, 0) }
    }
    expect(Object.fromEntries(asked.map((name) => [name, sizes(name)]))).toEqual({
      ...Object.fromEntries(Object.keys(counting).map((name) => [name, counts(name)])),
      ...Object.fromEntries(Object.keys(notFollowed).map((name) => [name, {}])),
    })
    await opened.value.close()
  } finally {
    await workbench.close()
  }
})
