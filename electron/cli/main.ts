import { readArguments } from './arguments'
import { BadInput } from './badInput'
import { beschermCommand } from './beschermCommand'
import { checkTekstCommand } from './checkTekstCommand'
import { controleerCommand } from './controleerCommand'
import { feitenbladCommand } from './feitenbladCommand'
import { gepubliceerdCommand } from './gepubliceerdCommand'
import { inspectCommand } from './inspectCommand'
import { openCommand } from './openCommand'
import { runCommand } from './runCommand'
import { sleutelCommand } from './sleutelCommand'
import { sqlCommand } from './sqlCommand'

const commands = {
  open: openCommand,
  run: runCommand,
  inspect: inspectCommand,
  sql: sqlCommand,
  feitenblad: feitenbladCommand,
  gepubliceerd: gepubliceerdCommand,
  bescherm: beschermCommand,
  controleer: controleerCommand,
  sleutel: sleutelCommand,
  'check-tekst': checkTekstCommand,
}

const usage = `Gebruik:
  feitenwerk open [werkmap] [--browser]
  feitenwerk run <notebook|map|alles> [--werkmap DIR] [--set naam=waarde] [--per naam=w1,w2]
                 [--weergave intern|publicatie] [--vergelijk] [--json]
  feitenwerk inspect <bestand>[#blad] [--json]
  feitenwerk sql "<query>" --bron naam=<bestand>[#blad] [--json]
  feitenwerk feitenblad <map|alles> --uit DIR [--werkmap DIR] [--formaat F1,F2]
                 [--set naam=waarde] [--per naam=w1,w2] [--vastleggen]
  feitenwerk gepubliceerd [--intrekken NUMMER --reden TEKST] [--werkmap DIR] [--json]
  feitenwerk controleer <bestand> [--werkmap DIR] [--json]
  feitenwerk bescherm <tabel.json> [--drempel N] [--json]
  feitenwerk check-tekst [bestand|-] [--per-regel] [--json]
  feitenwerk sleutel overdragen|overnemen <bestand> [--werkmap DIR] [--vervang]`

/**
 * 0 = done; 1 = done, but something was withheld, differs from last time, or words a cause; 2 = bad input, in one Dutch
 * sentence.
 */
async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2)
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(usage)
    return name === undefined ? 2 : 0
  }
  const command = Object.entries(commands).find(([known]) => known === name)?.[1]
  if (!command) throw new BadInput(`De opdracht “${name}” bestaat niet.\n${usage}`)
  return command(readArguments(rest))
}

main().then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    if (!(error instanceof BadInput)) throw error
    console.error(error.message)
    process.exitCode = 2
  },
)
