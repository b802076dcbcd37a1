import { assertNever } from '../bridge/outcome'
import type { FileProblem } from './files'

/** The Dutch sentence for a file that can't be read or written: which file, and what to do. */
export function describeFileProblem(problem: FileProblem): string {
  switch (problem.kind) {
    case 'missing':
      return `${problem.path} is er niet (meer). ${wayBack(problem.path)}`
    case 'vanished':
      return 'De map van de werkmap is er niet meer; staat ze op een netwerkschijf die weg is? Wat in dit venster staat blijft staan: sla op zodra de map er weer is.'
    case 'outside':
      return `${problem.path} ligt buiten de werkmap en wordt niet geopend.`
    case 'inside':
      return `De map ‘${problem.path}’ ligt in de werkmap, en die gaat naar anderen. Kies een map daarbuiten.`
    case 'not-text':
      return `${problem.path} is geen tekstbestand in UTF-8.`
    case 'changed-on-disk':
      return `${problem.path} is intussen door iets anders gewijzigd en is niet overschreven.`
    case 'taken':
      return `Er is al iets met de naam ${problem.path}; er is niets overschreven.`
    case 'read-only':
      return `${problem.path} mag niet worden geschreven. Kijk of de map alleen-lezen is of het bestand elders open staat.`
    case 'in-use':
      return `${problem.path} is in gebruik bij een ander programma, bijvoorbeeld Excel. Sluit het daar en probeer het opnieuw.`
    case 'disk-full':
      return `De schijf is vol; ${problem.path} is niet opgeslagen.`
    case 'unreadable':
      return `${problem.path} kan niet worden gelezen (${problem.reason}).`
    case 'cancelled':
      return `Gestopt; ${problem.path} is niet geschreven.`
    default:
      return assertNever(problem)
  }
}

function wayBack(path: string): string {
  if (path === 'werkmap.yaml') return 'Zet het bestand terug of open een map die een werkmap is.'
  if (path.startsWith('analyses/')) return 'Zet het bestand terug.'
  return 'Zet het bestand terug of haal het uit werkmap.yaml.'
}
