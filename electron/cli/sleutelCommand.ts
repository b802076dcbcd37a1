import { readFile, writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { shortestPassphrase, type KeyTaking } from '../../core/bridge/contract'
import { codeOf } from '../files/fileProblem'
import { handOverKey, takeOverKey } from '../files/pseudonymKey'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { werkmapFolder } from './nodeWorkbench'

/**
 * `sleutel overdragen <bestand>` and `sleutel overnemen <bestand> [--vervang]`: hands the key of the werkmap's
 * pseudonyms to a colleague. The passphrase is asked, or is the first line of standard input; never an argument, for
 * those are seen by others and kept.
 */
export async function sleutelCommand({ words, werkmap, vervang }: Arguments): Promise<number> {
  const [what, file] = words
  if (file === undefined || (what !== 'overdragen' && what !== 'overnemen'))
    throw new BadInput(
      'Geef aan wat je wilt: feitenwerk sleutel overdragen <bestand>, of feitenwerk sleutel overnemen <bestand>.',
    )
  const folder = werkmapFolder(werkmap)
  return what === 'overdragen' ? handOver(folder, file) : takeOver(folder, file, vervang)
}

async function handOver(folder: string, file: string): Promise<number> {
  if (!relative(folder, resolve(file)).startsWith('..'))
    throw new BadInput(
      'Zet het bestand met de sleutel niet in de werkmap: wie die krijgt, krijgt dan ook de sleutel.',
    )
  const passphrase = await askPassphrase()
  if (passphrase.length < shortestPassphrase)
    throw new BadInput(
      `De wachtzin heeft minstens ${shortestPassphrase} tekens. Neem een paar losse woorden.`,
    )
  try {
    await writeFile(file, await handOverKey(folder, passphrase), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new BadInput(`${file} bestaat al. Kies een andere naam.`)
    throw new BadInput(
      `${file} kan niet worden geschreven. Kijk of de map bestaat en of je er mag schrijven.`,
    )
  }
  console.log(`De sleutel staat in ${file}. Geef het bestand en de wachtzin langs twee wegen door.`)
  return 0
}

async function takeOver(folder: string, file: string, replace: boolean): Promise<number> {
  const sealed = await readFile(file, 'utf8').catch(() => {
    throw new BadInput(`Het bestand ${file} is er niet of kan niet worden gelezen.`)
  })
  const taken = await takeOverKey(folder, sealed, await askPassphrase(), replace)
  if (taken !== 'overgenomen' && taken !== 'zelfde') throw new BadInput(refusals[taken])
  console.log(
    taken === 'zelfde'
      ? 'Deze werkmap had deze sleutel al; er is niets veranderd.'
      : 'De sleutel is overgenomen: cliënten krijgen hier nu dezelfde pseudoniemen als bij je collega.',
  )
  return 0
}

const refusals: Readonly<Record<Exclude<KeyTaking, 'overgenomen' | 'zelfde'>, string>> = {
  'geen-sleutel':
    'In dit bestand staat geen sleutel van Feitenwerk. Vraag je collega om het bestand opnieuw te maken.',
  'te-nieuw':
    'Deze sleutel is gemaakt met een nieuwere versie van Feitenwerk. Werk Feitenwerk bij en probeer het opnieuw.',
  'verkeerde-wachtzin': 'De wachtzin past niet bij dit bestand, of het bestand is veranderd.',
  'andere-sleutel':
    'Deze werkmap heeft hier al een andere sleutel; met deze krijgt elke cliënt een ander pseudoniem. Geef --vervang om dat te doen; de oude sleutel blijft bewaard bij de programmagegevens.',
}

/** What is typed isn't shown. */
async function askPassphrase(): Promise<string> {
  const isTyped = process.stdin.isTTY
  if (isTyped) process.stderr.write('Wachtzin: ')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTyped })
  for await (const line of lines) {
    lines.close()
    if (isTyped) process.stderr.write('\n')
    return line
  }
  return ''
}
