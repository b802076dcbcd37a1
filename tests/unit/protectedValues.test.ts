import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportFile } from '../../core/bridge/contract'
import { exportFormats } from '../../core/feitenblad/formats'
import { findRecord } from '../../core/provenance/places/findRecord'
import type { Workbench } from '../../core/workbench/model'
import { resultCsv, resultXlsx } from '../../core/workbench/results/resultFiles'
import { notebookReport } from '../../core/workbench/runReport'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

/*
 * Protected values are small numbers, which stand in every file for other reasons. So they are hunted by changing them:
 * two werkmappen that differ in protected numbers only must give the same bytes, whatever the format: marks, labels,
 * axis domains, tooltips, text alternatives, tables, CSV, SVG texts, provenance and values in sentences.
 */

const source = 'sample-data/trajecten-2019-2020.csv'
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** A copy of the sample werkmap in which one traject has another value in a column, with the source's new hash. */
function werkmapWith(change: Change | null, thresholds = ''): string {
  const folder = copySampleWerkmap()
  const werkmap = join(folder, 'werkmap.yaml')
  writeFileSync(werkmap, readFileSync(werkmap, 'utf8').replace('\nbronnen:', `${thresholds}\nbronnen:`))
  if (change === null) return folder
  const file = join(folder, source)
  const before = readFileSync(file)
  const lines = before.toString('latin1').split('\r\n')
  const columns = (lines[0] ?? '').split(';')
  const at = columns.indexOf(change.column)
  const line = lines.findIndex((text) => {
    const fields = text.split(';')
    return fields[at] === change.from && (change.where === null || fields.includes(change.where))
  })
  lines[line] = (lines[line] ?? '').split(';').with(at, change.to).join(';')
  const after = Buffer.from(lines.join('\r\n'), 'latin1')
  writeFileSync(file, after)
  const settings = join(folder, 'werkmap.yaml')
  const text = readFileSync(settings, 'utf8')
  writeFileSync(settings, text.replace(hashOf(before), hashOf(after)))
  return folder
}

interface Change {
  readonly column: string
  readonly from: string
  readonly to: string
  /** A value that the line has to hold somewhere. */
  readonly where: string | null
}

interface Published {
  readonly files: ReadonlyMap<string, string>
  readonly reports: readonly string[]
  readonly exact: string
}

async function publish(folder: string): Promise<Published> {
  const workbench: Workbench = await openTestWorkbench(folder)
  try {
    const files = new Map<string, string>()
    const hash = hashOf(readFileSync(join(folder, source)))
    // The seal of a file is made from its record, so from that hash too.
    const withoutHash = (text: string) =>
      text
        .replaceAll(hash, '#')
        .replaceAll(hash.slice(0, 12), '#')
        .replaceAll(/"inhoud":"[0-9a-f]{64}"/g, '#')
    const reports: string[] = []
    const exact: string[] = []
    for (const { path, kind } of workbench.state.documents) {
      if (kind === 'feitenblad') {
        const made = await workbench.exportFeitenblad(path, unpackable)
        if (!made.ok) throw new Error(made.problem)
        for (const file of made.value.files) files.set(`${path}: ${file.name}`, withoutHash(readable(file)))
        continue
      }
      const opened = await workbench.openNotebook(path)
      if (!opened.ok) throw new Error(opened.problem)
      await opened.value.run('alles')
      const { state } = opened.value
      reports.push(withoutHash(JSON.stringify(notebookReport(state, 'publicatie'))))
      exact.push(withoutHash(JSON.stringify(notebookReport(state, 'intern'))))
      const figures = state.cells.map(({ cell }) =>
        opened.value.figure(cell.id, { weergave: 'publicatie', width: 680, scheme: 'licht' }),
      )
      reports.push(withoutHash(JSON.stringify(figures)))
      reports.push(JSON.stringify(state.cells.map(({ cell }) => opened.value.text(cell.id, 'publicatie'))))
      reports.push(withoutHash(JSON.stringify(state.cells.map(({ cell }) => resultCsv(state, cell.id)))))
      reports.push(JSON.stringify(state.cells.map(({ cell }) => resultXlsx(state, cell.id))))
      await opened.value.close()
    }
    return { files, reports, exact: exact.join() }
  } finally {
    await workbench.close()
  }
}

/** What stands in a file, unpacked where it is packed. */
function readable({ text, encoding }: ExportFile): string {
  if (encoding === undefined) return text
  const found = findRecord(Buffer.from(text, 'base64'))
  if (found === null || found === 'beschadigd') throw new Error('A file of bytes carries its record.')
  return `${found.place.json}${Buffer.from(found.place.rest).toString('latin1')}`
}

// A PDF is the print of the same pages as the HTML, with letters and numbers as places in a font.
const unpackable = exportFormats.filter((format) => format !== 'pdf')

let original: Published
beforeAll(async () => {
  original = await publish(werkmapWith(null))
}, 240_000)

describe('no published byte depends on a protected number', () => {
  const financien = 'Financi\u00ebn'
  const changes: readonly (readonly [string, Change])[] = [
    [
      'of Zingeving and Meedoen among Financiën',
      { column: 'PG-dimensie', from: 'Zingeving', to: 'Meedoen', where: financien },
    ],
    [
      'of Justitie and the domain hidden with it',
      { column: 'ZRM-domein', from: 'Justitie', to: 'Middelengebruik', where: null },
    ],
  ]
  it.each(changes)('%s', { timeout: 240_000 }, async (_, change) => {
    const changed = await publish(werkmapWith(change))
    expect(changed.exact === original.exact).toBe(false)
    const differing = [...original.files].filter(([name, text]) => changed.files.get(name) !== text)
    expect([...changed.files.keys()]).toEqual([...original.files.keys()])
    expect(differing.map(([name]) => name)).toEqual([])
    const told = changed.reports.flatMap((report, at) => firstDifference(report, original.reports[at] ?? ''))
    expect(told).toEqual([])
  })
})

describe('rounded to 10, no published byte depends on a number that rounds alike', () => {
  it('[E40] of Zingeving (3) and Meedoen (10) among Financiën', { timeout: 480_000 }, async () => {
    const rounded = '\ndrempels: { afronden: 10 }\n'
    const change = { column: 'PG-dimensie', from: 'Zingeving', to: 'Meedoen', where: 'Financi\u00ebn' }
    const [one, other] = [
      await publish(werkmapWith(null, rounded)),
      await publish(werkmapWith(change, rounded)),
    ]
    expect(other.exact === one.exact).toBe(false)
    expect([...one.files.values()].join()).toMatch(/Aantallen zijn afgerond op 10-tallen/)
    const differing = [...one.files].flatMap(([name, text]) =>
      firstDifference(other.files.get(name) ?? '', text).map((told) => `${name}: ${told}`),
    )
    expect(differing).toEqual([])
    expect(other.reports.flatMap((report, at) => firstDifference(report, one.reports[at] ?? ''))).toEqual([])
  })
})

/** Where two texts begin to differ, with what stands around it. */
function firstDifference(one: string, other: string): readonly string[] {
  if (one === other) return []
  let at = 0
  while (one[at] === other[at]) at++
  return [`${one.slice(Math.max(0, at - 200), at + 60)} instead of ${other.slice(at, at + 60)}`]
}
