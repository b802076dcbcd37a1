import { writeFileSync } from 'node:fs'
import { zrmDomeinen } from '../../core/zrm/domeinen'
import { random, type Random } from '../import/random'

/**
 * Writes a registration of trajecten over all domains of ZRM 2017: end scores missing in one of three, goals in one of
 * eight, a few scores and groups missing or outside the scale. Equal bytes at every run.
 */
export function makeRegistration(path: string, rowCount: number): void {
  const draw = random(2017)
  const lines = Array.from({ length: rowCount }, (_, row) => lineOf(draw, row + 1))
  writeFileSync(path, `${columnNames.join(';')}\r\n${lines.join('')}`)
}

export const columnNames = [
  'trajectnummer',
  'client',
  'gebied',
  'organisatieonderdeel',
  'zrm_domein',
  'pg_dimensie',
  'leeftijd',
  'startscore',
  'doelscore',
  'eindscore',
  'startdatum',
] as const

const areas = ['Grootegast', 'Leek', 'Marum', 'Zuidhorn', '']
const teams = ['Team Noord', 'Team Zuid', 'Team Jeugd', 'Team Volwassenen']
const dimensions = [
  'Lichaamsfuncties',
  'Mentaal welbevinden',
  'Zingeving',
  'Kwaliteit van leven',
  'Meedoen',
  'Dagelijks functioneren',
  '',
]

function lineOf(draw: Random, row: number): string {
  const start = 1 + Math.min(draw(5), draw(4))
  const goal = Math.min(5, start + draw(3))
  const end = Math.max(1, Math.min(5, start + draw(4) - 1))
  const values = [
    `T${row}`,
    // One in eight comes back.
    `C${row - (draw(8) === 0 ? draw(row) : 0)}`,
    pick(draw, areas),
    pick(draw, teams),
    pick(draw, zrmDomeinen),
    pick(draw, dimensions),
    draw(200) === 0 ? '' : 16 + draw(75),
    draw(5000) === 0 ? 7 : start,
    draw(8) === 0 ? '' : goal,
    draw(3) === 0 ? '' : end,
    `${2016 + draw(5)}-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`,
  ]
  return `${values.join(';')}\r\n`
}

const pick = (draw: Random, values: readonly string[]) => values[draw(values.length)] ?? ''
