import { assertNever } from '../../core/bridge/outcome'
import type { FileProblem } from '../../core/workspace/files'

/** What went wrong with a file, and what to do now. */
export function describeFileProblem(problem: FileProblem): string {
  switch (problem.kind) {
    case 'missing':
      return `${problem.path} is er niet meer. Zet het bestand terug of sluit het tabblad.`
    case 'outside':
      return `${problem.path} staat buiten de werkmap en kan niet worden geopend.`
    case 'not-text':
      return `${problem.path} is geen tekst in UTF-8 en kan zo niet worden geopend.`
    case 'changed-on-disk':
      return `${problem.path} is intussen op schijf gewijzigd. Laad het opnieuw of houd je eigen versie.`
    case 'read-only':
      return `${problem.path} is alleen-lezen. Geef jezelf schrijfrecht en sla opnieuw op.`
    case 'disk-full':
      return `De schijf is vol: ${problem.path} is niet opgeslagen. Maak ruimte en sla opnieuw op.`
    case 'unreadable':
      return `${problem.path} kan niet worden gelezen: ${problem.reason}.`
    default:
      return assertNever(problem)
  }
}
