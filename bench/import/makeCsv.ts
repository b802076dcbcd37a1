import { closeSync, openSync, writeSync } from 'node:fs'
import { random, type Random } from './random'

/**
 * Writes a CSV as a Dutch registration exports it: `;`, decimal commas, CR LF, a few missing signs. Twenty columns: numbers of records,
 * codes, a few categories, decimals, whole numbers, days. Equal bytes at every run.
 */
export function makeCsv(path: string, rowCount: number): void {
  const draw = random(20200831)
  const file = openSync(path, 'w')
  writeSync(file, `${columns.map(([header]) => header).join(';')}\r\n`)
  let lines: string[] = []
  for (let row = 1; row <= rowCount; row += 1) {
    lines.push(`${columns.map(([, write]) => write(draw, row)).join(';')}\r\n`)
    if (lines.length < 10_000 && row < rowCount) continue
    writeSync(file, lines.join(''))
    lines = []
  }
  closeSync(file)
}

type Column = readonly [header: string, write: (draw: Random, row: number) => string]

const pick = (draw: Random, values: readonly string[]) => values[draw(values.length)] ?? ''
const decimal = (draw: Random, size: number, decimals: number) =>
  ((draw(size * 10 ** decimals) + 1) / 10 ** decimals).toFixed(decimals).replace('.', ',')
const day = (draw: Random) =>
  new Date(Date.UTC(2015, 0, 1) + draw(2191) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .reverse()
    .join('-')
const orMissing = (draw: Random, sign: string, value: string) => (draw(50) === 0 ? sign : value)

const domains = [
  'Financiën',
  'Huisvesting',
  'Werk en opleiding',
  'Sociaal netwerk',
  'Geestelijke gezondheid',
  'Tijdsbesteding',
]

const columns: readonly Column[] = [
  ['Trajectnummer', (_, row) => String(1_000_000 + row)],
  ['Kenmerk', (draw, row) => `TR-${String(row).padStart(7, '0')}-${draw(9)}`],
  ['Gemeente', (draw) => `GM${String(draw(355) + 3).padStart(4, '0')}`],
  ['Wijk', (draw) => `WK${String(draw(3200) + 300).padStart(6, '0')}`],
  ['Verslagjaar', (draw) => String(2015 + draw(6))],
  ['Domein', (draw) => pick(draw, domains)],
  ['Geslacht', (draw) => pick(draw, ['man', 'vrouw', 'onbekend'])],
  ['Leeftijdsgroep', (draw) => pick(draw, ['0-17', '18-26', '27-44', '45-64', '65 en ouder'])],
  ['Wet', (draw) => pick(draw, ['Wmo', 'Jeugdwet', 'Participatiewet'])],
  ['Startscore', (draw) => orMissing(draw, '', String(1 + draw(5)))],
  ['Eindscore', (draw) => orMissing(draw, '', String(1 + draw(5)))],
  ['Startdatum', day],
  ['Einddatum', (draw) => orMissing(draw, '', day(draw))],
  ['Bedrag', (draw) => decimal(draw, 25_000, 2)],
  ['Eigen bijdrage', (draw) => orMissing(draw, '.', decimal(draw, 500, 2))],
  ['Uren', (draw) => decimal(draw, 40, 1)],
  ['Aandeel', (draw) => decimal(draw, 100, 3)],
  ['Index', (draw) => decimal(draw, 2, 6)],
  ['Contacten', (draw) => String(draw(400))],
  ['Afstand (km)', (draw) => orMissing(draw, '-', decimal(draw, 90, 2))],
]
