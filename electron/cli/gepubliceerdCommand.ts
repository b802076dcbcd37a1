import type { Publication } from '../../core/evidence/ledger/model'
import { formatPeriod } from '../../core/statistics/dutchNumbers'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { openNodeWorkbench } from './nodeWorkbench'
import { printTable } from './printTable'

/** `gepubliceerd`: what was recorded as published; with `--intrekken` a publication is taken back. */
export async function gepubliceerdCommand({ werkmap, json, intrekken, reden }: Arguments): Promise<number> {
  const workbench = await openNodeWorkbench(werkmap)
  try {
    if (intrekken !== null) {
      const annulled = await workbench.annulPublication(intrekken, reden ?? '', today())
      if (!annulled.ok) throw new BadInput(annulled.problem)
      console.error(`Publicatie ${intrekken} is ingetrokken.`)
    }
    if (json) console.log(JSON.stringify({ publicaties: workbench.publications }, null, 2))
    else print(workbench.publications)
    return 0
  } finally {
    await workbench.close()
  }
}

/** The day as it is here, as ISO. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function print(publications: readonly Publication[]): void {
  if (publications.length === 0) return console.log('Er is niets vastgelegd als gepubliceerd.')
  const rows = publications.map(({ nummer, vastgelegd, feitenblad, cel, periode, ingetrokken }) => ({
    nummer: String(nummer),
    vastgelegd,
    feitenblad,
    cel,
    periode: periode === null ? 'onbekend' : formatPeriod(periode.van, periode.tot),
    ingetrokken: ingetrokken === undefined ? '' : `${ingetrokken.op}: ${ingetrokken.reden}`,
  }))
  printTable(['nummer', 'vastgelegd', 'feitenblad', 'cel', 'periode', 'ingetrokken'], rows)
}
