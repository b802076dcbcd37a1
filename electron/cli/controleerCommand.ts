import { readFile, stat } from 'node:fs/promises'
import { describeDeviation, describeVerdict } from '../../core/verification/describe'
import { largestExport } from '../../core/verification/limits'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { openNodeWorkbench } from './nodeWorkbench'

/** `controleer <bestand>`: whether an exported file still follows from the sources of the werkmap. */
export async function controleerCommand({ words, werkmap, json }: Arguments): Promise<number> {
  const [path] = words
  if (path === undefined)
    throw new BadInput('Zeg welk bestand: een figuur of feitenblad dat Feitenwerk heeft geëxporteerd.')
  const bytes = await readExport(path)
  const workbench = await openNodeWorkbench(werkmap)
  try {
    const found = await workbench.verifyExport(bytes)
    if (json) console.log(JSON.stringify(found))
    else
      for (const line of [
        describeVerdict(found),
        ...found.verschillen.map(describeDeviation),
        ...found.toelichting,
      ])
        console.log(line)
    return found.uitslag === 'gelijk' ? 0 : 1
  } finally {
    await workbench.close()
  }
}

async function readExport(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > largestExport)
      throw new BadInput(`${path} is te groot om te controleren: meer dan ${largestExport / 1024 ** 2} MB.`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(`${path} kan niet worden gelezen.`)
  }
}
