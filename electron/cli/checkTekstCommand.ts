import { readFile } from 'node:fs/promises'
import { checkText } from '../../core/evidence/causalLanguage/checkText'
import type { JudgedSentence } from '../../core/evidence/causalLanguage/model'
import { decodeText } from '../../core/sources/text/decodeText'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'

/**
 * `check-tekst [bestand|-]`: how a text speaks of causes, sentence by sentence. Ends with 1 when a sentence claims one.
 */
export async function checkTekstCommand({ words, perRegel, json }: Arguments): Promise<number> {
  if (words.length > 1)
    throw new BadInput('Geef één bestand, of een streepje (-) om de tekst van standaardinvoer te lezen.')
  const text = await readText(words[0] ?? '-')
  const sentences = checkText(text, perRegel ? 'lines' : 'sentences')
  const causal = sentences.filter(({ label }) => label === 'causal')
  if (json) console.log(JSON.stringify({ zinnen: sentences.map(sentenceReport) }, null, 2))
  else print(text, sentences.length, causal)
  return causal.length > 0 ? 1 : 0
}

/** The machine-readable form of docs/FORMATS.md. */
const sentenceReport = ({ text, label, words, proposal }: JudgedSentence) => ({
  zin: text,
  oordeel: label,
  woorden: words.map((word) => word.text),
  voorstel: proposal,
})

async function readText(file: string): Promise<string> {
  const bytes = file === '-' ? await readInput() : await readFile(file).catch(() => null)
  if (bytes === null) throw new BadInput(`Het bestand ${file} is er niet of kan niet worden gelezen.`)
  const name = file === '-' ? 'De invoer' : `Het bestand ${file}`
  const decoded = bytes.includes(0) ? decodeWide(bytes) : decodeText(bytes)
  if (decoded === null) throw new BadInput(`${name} is geen leesbare tekst.`)
  if (!/\p{L}/u.test(decoded.text)) throw new BadInput(`${name} is leeg: er staat geen tekst in.`)
  return decoded.text
}

/** Bytes of zero stand in text in UTF-16 only. */
function decodeWide(bytes: Uint8Array): ReturnType<typeof decodeText> {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isMarked ? decodeText(bytes) : null
}

async function readInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of process.stdin) pieces.push(piece as Uint8Array)
  return Buffer.concat(pieces)
}

function print(text: string, count: number, causal: readonly JudgedSentence[]): void {
  for (const { start, text: sentence, words, proposal } of causal) {
    const line = text.slice(0, start).split('\n').length
    console.log(`Regel ${line}: ${sentence.replaceAll(/\s+/g, ' ')}`)
    console.log(`  Woorden: ${words.map((word) => word.text.replaceAll(/\s+/g, ' ')).join(', ')}`)
    console.log(`  Voorstel: ${proposal}\n`)
  }
  console.log(
    causal.length === 0
      ? `In ${count === 1 ? 'de ene zin' : `de ${count} zinnen`} staat geen bewering over een oorzaak.`
      : `${causal.length} van de ${count} zinnen ${causal.length === 1 ? 'beweert' : 'beweren'} een oorzaak.`,
  )
}
