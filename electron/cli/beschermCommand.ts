import { readFile } from 'node:fs/promises'
import { readCountTable, type CountTable } from '../../core/evidence/disclosure/countTable'
import { protectTable, type TableProtection } from '../../core/evidence/disclosure/tableReport'
import { defaultSettings } from '../../core/workspace/werkmap'
import { createNodeSolver } from '../engine/nodeSolver'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { printProtection } from './printProtection'

/** Above this a table takes minutes, and nobody reads it. */
const mostCells = 5000

/** `bescherm <tabel.json>`: what has to be hidden of a table of counts before others see it. */
export async function beschermCommand({ words, json, drempel }: Arguments): Promise<number> {
  const file = words[0]
  if (file === undefined) throw new BadInput('Geef het bestand met de tabel die je wilt beschermen.')
  const smallest = drempel ?? defaultSettings.kleinste_cel
  const table = await readTable(file)
  const solver = await createNodeSolver()
  const protection = protectTable(table, smallest, solver)
  if (json) console.log(JSON.stringify(report(protection), null, 2))
  else printProtection(table, protection, smallest, solver)
  return isWhole(protection) ? 0 : 1
}

async function readTable(path: string): Promise<CountTable> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadInput(`Het bestand ${path} is niet te lezen.`)
  })
  const read = readCountTable(parse(text, path))
  if (!read.ok) throw new BadInput(`${path}: ${read.problem}`)
  if (read.value.rows.length * read.value.cols.length > mostCells)
    throw new BadInput(`${path}: de tabel heeft meer dan ${mostCells} aantallen; splits hem eerst.`)
  return read.value
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new BadInput(`${path} is geen JSON.`)
  }
}

const report = ({ primary, secondary, telling, totalTooSmall, safe, intervals }: TableProtection) => ({
  primair: primary,
  secundair: secondary,
  groepsonthulling: telling,
  totaal_onder_drempel: totalTooSmall,
  veilig: safe,
  intervallen: intervals.map(({ cell, min, max }) => ({ cel: cell, min, max })),
})

const isWhole = ({ primary, secondary, safe }: TableProtection) =>
  safe && primary.length + secondary.length === 0
