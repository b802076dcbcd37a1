import { closeSync, openSync, writeSync } from 'node:fs'
import { random, type Random } from './random'

const bias = 100
const [literal, missing] = [253, 255]

/**
 * Writes an SPSS system file, compressed as SPSS does by default: answers of 1 to 5, every eighth column a number with
 * two decimals, one cell in fifty missing. Equal bytes at every run.
 */
export function makeSav(path: string, rowCount: number, columnCount: number): void {
  const draw = random(1969)
  const file = openSync(path, 'w')
  writeSync(file, header(rowCount, columnCount))
  for (let column = 0; column < columnCount; column += 1) writeSync(file, variable(`V${column + 1}`))
  writeSync(file, Buffer.from(new Int32Array([999, 0]).buffer))
  const values = new CompressedValues(file)
  for (let row = 0; row < rowCount; row += 1)
    for (let column = 0; column < columnCount; column += 1) values.add(valueOf(draw, column))
  values.flush()
  closeSync(file)
}

function valueOf(draw: Random, column: number): number | null {
  if (draw(50) === 0) return null
  return column % 8 === 7 ? draw(100_000) / 100 : 1 + draw(5)
}

/** Eight codes of a byte, then the numbers that no code stands for. */
class CompressedValues {
  #codes: number[] = []
  #numbers: number[] = []
  #parts: Buffer[] = []

  constructor(private readonly file: number) {}

  add(value: number | null): void {
    const isCode = value !== null && Number.isInteger(value) && value < 150
    this.#codes.push(value === null ? missing : isCode ? value + bias : literal)
    if (value !== null && !isCode) this.#numbers.push(value)
    if (this.#codes.length === 8) this.#close()
    if (this.#parts.length >= 20_000) this.#write()
  }

  flush(): void {
    while (this.#codes.length % 8 !== 0) this.#codes.push(0)
    if (this.#codes.length > 0) this.#close()
    this.#write()
  }

  #close(): void {
    this.#parts.push(Buffer.from(this.#codes), Buffer.from(Float64Array.from(this.#numbers).buffer))
    this.#codes = []
    this.#numbers = []
  }

  #write(): void {
    writeSync(this.file, Buffer.concat(this.#parts))
    this.#parts = []
  }
}

function header(rowCount: number, columnCount: number): Buffer {
  const bytes = Buffer.alloc(176, ' ')
  bytes.write('$FL2@(#) SPSS DATA FILE bench', 'latin1')
  for (const [at, value] of [2, columnCount, 1, 0, rowCount].entries()) bytes.writeInt32LE(value, 64 + at * 4)
  bytes.writeDoubleLE(bias, 84)
  bytes.write('01 Jan 2000:00:00', 92, 'latin1')
  bytes.fill(0, 173)
  return bytes
}

/** A numeric variable, shown with eight digits of which two behind the comma. */
function variable(name: string): Buffer {
  const bytes = Buffer.alloc(32)
  const format = (5 << 16) | (8 << 8) | 2
  for (const [at, value] of [2, 0, 0, 0, format, format].entries()) bytes.writeInt32LE(value, at * 4)
  bytes.write(name.padEnd(8), 24, 'latin1')
  return bytes
}
