import { assertNever } from '../bridge/outcome'
import type { ImportProblem } from './inspection'
import { formatNumber } from '../statistics/dutchNumbers'
import { listRows } from './listRows'

/** Words what is wrong with a file and what to do about it. The only place that does. */
export function describeImportProblem(problem: ImportProblem): string {
  return `${problem.file}: ${describe(problem)}`
}

function describe(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'empty-file':
      return 'het bestand is leeg. Haal het opnieuw op bij de bron.'
    case 'not-text':
      return `dit is geen tabel in tekst; het lijkt op ${problem.looksLike}. Sla de tabel op als CSV en probeer het opnieuw.`
    case 'unsupported-format':
      return `dit bestand kan nog niet worden geopend${seemsLike(problem)}. Sla de tabel op als CSV en probeer het opnieuw.`
    case 'too-large':
      return `het bestand is ${megabytes(problem.bytes)} groot; de grens is ${megabytes(problem.limit)}. ${smaller}`
    case 'unpacks-too-large':
      return `het bestand is uitgepakt ${megabytes(problem.bytes)} groot; de grens is ${megabytes(problem.limit)}. ${smaller}`
    case 'too-many-cells':
      return `het bestand heeft meer dan ${Math.round(problem.limit / 1_000_000)} miljoen gevulde cellen. ${smaller}`
    case 'too-many-columns':
      return `de tabel heeft meer dan ${problem.limit} kolommen. Kijk na of dit het goede bestand is, of maak eerst een kleinere selectie.`
    case 'too-long':
      return `${problem.what} is ${formatNumber(problem.characters)} tekens lang; de grens is ${formatNumber(problem.limit)}. Kijk in het bestand of er regeleinden of aanhalingstekens ontbreken, of haal het opnieuw op bij de bron.`
    case 'malformed-json':
      return `dit is geen geldige JSON; op regel ${problem.line}, teken ${problem.character}: ${problem.what}. Haal het bestand opnieuw op bij de bron.`
    case 'no-records':
      return 'in deze JSON is niet één lijst met rijen gevonden. Sla de tabel op als CSV en probeer het opnieuw.'
    case 'damaged':
      return `het bestand is beschadigd of niet compleet: ${problem.part} ontbreekt of klopt niet. Haal het opnieuw op bij de bron.`
    case 'unsupported-part':
      return `dit bestand gebruikt iets wat hier niet kan worden gelezen: ${problem.part}. Sla de tabel op als CSV en probeer het opnieuw.`
    case 'encrypted':
      return 'het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.'
    case 'missing-sheet':
      return `werkblad “${problem.sheet}” ontbreekt; gevonden: ${problem.found.join(', ')}. Kies een ander werkblad of haal het goede bestand op.`
    case 'unknown-encoding':
      return `de tekens van dit bestand (${problem.encoding}) zijn hier niet bekend. Geef onder lezen een andere codering op, of sla het opnieuw op als UTF-8.`
    case 'no-copy':
      return 'dit bestand kan niet naar de werkmap worden gekopieerd zonder iets te verliezen. Zet het zelf in de map bronnen en noem het in werkmap.yaml.'
    case 'no-table':
      return 'er is geen kopregel met kolommen gevonden. Kijk na of dit het goede bestand is, of geef het scheidingsteken op.'
    case 'nothing-loaded':
      return 'geen enkele kolom wordt geladen: ze zijn alle weggelaten, omdat ze op persoonsgegevens lijken of omdat dat zo is ingesteld. Kies bij het toevoegen welke kolommen je wel wilt laden.'
    case 'space-aligned':
      return 'de kolommen zijn alleen met spaties uitgelijnd, en waar de ene ophoudt en de andere begint is niet zeker. Open het bestand in een spreadsheetprogramma, kies daar de kolommen en sla het op als CSV.'
    case 'ragged-rows':
      return `de tabel heeft ${problem.expected} ${problem.expected === 1 ? 'kolom' : 'kolommen'}, maar ${problem.rows.length} ${problem.rows.length === 1 ? 'rij heeft' : 'rijen hebben'} meer of minder velden: ${listRows(problem.rows)}. Kijk in het bestand of er een scheidingsteken of aanhalingsteken te veel of te weinig staat.`
    case 'bad-value':
      return `rij ${problem.row}, kolom “${problem.column}”: “${problem.text}” past niet bij het ingestelde type. Verbeter de waarde in het bestand of kies een ander type voor de kolom.`
    case 'missing-column':
      return `kolom “${problem.column}” ontbreekt; gevonden: ${firstFew(problem.found)}. Kies bij de bron met “Bekijk het verschil” welke kolom ervoor in de plaats kwam of laat hem weg, of haal het goede bestand op.`
    case 'open-question':
      return `${problem.question.text} Het gaat om: ${problem.question.columns.join(', ')}.`
    case 'unreadable':
      return 'het bestand kan niet worden gelezen. Is het een map, kies dan de bestanden die erin staan; staat het bestand elders open, sluit het daar.'
    case 'reader-stopped':
      return `het geheugen raakte vol bij het lezen; er is niets veranderd. ${smaller}`
    case 'cancelled':
      return 'het lezen is gestopt.'
    default:
      return assertNever(problem)
  }
}

const smaller =
  'Maak eerst een kleinere selectie (minder kolommen of rijen, een bestand per jaar) of sla de tabel op als Parquet.'

function seemsLike({ extension, looksLike }: Extract<ImportProblem, { kind: 'unsupported-format' }>): string {
  if (looksLike !== null) return `; het lijkt op ${looksLike}`
  return extension === '' ? '' : ` (${extension})`
}

const listed = 12

function firstFew(headers: readonly string[]): string {
  const more = headers.length - listed
  return headers.slice(0, listed).join(', ') + (more > 0 ? ` en nog ${more}` : '')
}

/** Rounded up: what is over a limit never reads as the limit. */
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`
