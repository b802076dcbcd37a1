import { assertNever } from '../bridge/outcome'
import { describeImportProblem } from '../sources/describeImportProblem'
import type { QueryProblem } from './problems'

/** The Dutch sentence for a query that gave no answer: what is wrong and what to do. */
export function describeQueryProblem(problem: QueryProblem): string {
  switch (problem.kind) {
    case 'refused':
      return problem.reason
    case 'sql':
      return describeSql(problem.message, problem.candidates)
    case 'unknown-table': {
      const known =
        problem.known.length === 0
          ? 'Er zijn nog geen bronnen of cellen.'
          : `Wel bekend: ${problem.known.join(', ')}.`
      return `Er is geen bron of cel met de naam ${problem.name}. ${known}`
    }
    case 'rows-stopped':
      return describeImportProblem(problem.problem)
    case 'step':
      return problem.text
    case 'out-of-memory':
      return 'Deze query heeft meer geheugen nodig dan er is. Kies minder kolommen of rijen, of tel eerst op.'
    case 'cancelled':
      return 'Gestopt.'
    case 'engine-stopped':
      return `Bij deze cel is de database gestopt (${problem.reason}). Hij is opnieuw gestart en je tekst is er nog. Maak de query kleiner, of voer hem opnieuw uit.`
    default:
      return assertNever(problem)
  }
}

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/syntax error at end of input/i, () => 'De query houdt te vroeg op; er ontbreekt iets aan het eind.'],
  [/syntax error at or near "(.+?)"/i, (m) => `De query klopt niet bij “${m[1]}”.`],
  [
    /Referenced column "(.+?)" (?:not found|was not found)/i,
    (m) => `Kolom “${m[1]}” bestaat niet in de gelezen bron of cel.`,
  ],
  [/Table with name (.+?) does not exist/i, (m) => `Er is geen bron of cel met de naam ${m[1]}.`],
  [
    /(?:Scalar|Table|Aggregate)? ?Function with name "?(.+?)"? does not exist/i,
    (m) => `De functie “${m[1]}” bestaat niet.`,
  ],
  [
    /Ambiguous reference to column name "(.+?)"/i,
    (m) => `Kolom “${m[1]}” komt in meer dan één tabel voor; zet de naam van de tabel ervoor.`,
  ],
  [
    /column "(.+?)" must appear in the GROUP BY clause/i,
    (m) => `Kolom “${m[1]}” moet in GROUP BY staan of worden opgeteld.`,
  ],
  [
    /Could not convert string ['"](.*?)['"] to (\w+)/i,
    (m) => `“${m[1]}” is niet om te zetten naar ${typeWord(m[2] ?? '')}.`,
  ],
  [
    /No function matches the given name and argument types '(.+?)'/i,
    (m) => `Deze functie kan niet met deze soorten waarden: ${m[1]}.`,
  ],
  [/extension/i, () => 'Deze functie hoort bij een uitbreiding van DuckDB die hier niet beschikbaar is.'],
]

/** A DuckDB type as a person calls it. */
function typeWord(type: string): string {
  if (/INT/i.test(type)) return 'een geheel getal'
  if (/DOUBLE|FLOAT|DECIMAL/i.test(type)) return 'een getal'
  if (/TIME/i.test(type)) return 'een tijdstip'
  if (/DATE/i.test(type)) return 'een datum'
  return /BOOL/i.test(type) ? 'ja of nee' : type
}

function describeSql(message: string, candidates: readonly string[]): string {
  const hint = candidates.length === 0 ? '' : ` Bedoel je ${candidates.slice(0, 3).join(' of ')}?`
  for (const [pattern, word] of patterns) {
    const match = pattern.exec(message)
    if (match) return word(match) + hint
  }
  const firstLine = message.split('\n')[0] ?? message
  return `De query kan niet worden uitgevoerd. DuckDB zegt: “${firstLine}”.${hint}`
}
