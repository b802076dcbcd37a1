import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeAtomically } from './atomic'

const fileOf = (applicationData: string) => join(applicationData, 'laatste-werkmap.json')

/** The folder of the werkmap that was open last; null when there was none, or what was kept can't be read. */
export function lastWerkmap(applicationData: string): string | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(fileOf(applicationData), 'utf8'))
    const folder = typeof kept === 'object' && kept !== null && 'map' in kept ? kept.map : null
    return typeof folder === 'string' ? folder : null
  } catch {
    return null
  }
}

export async function rememberWerkmap(applicationData: string, folder: string): Promise<void> {
  mkdirSync(applicationData, { recursive: true })
  const text = `${JSON.stringify({ formaat: 1, map: folder })}\n`
  await writeAtomically(fileOf(applicationData), new TextEncoder().encode(text))
}
