import type { Step, StepKind } from '../workspace/steps'
import { listed } from './columns'

/** What each kind of step does, as a user chooses it. */
export const stepWords: Readonly<Record<StepKind, string>> = {
  naar_lang: 'Kolommen worden rijen',
  naar_breed: 'Rijen worden kolommen',
  codelijst: 'Codelijst koppelen',
  stapel: 'Bestanden onder elkaar',
  eenheid: 'Eenheid omrekenen',
  regio: 'Codes bij regio’s',
  herindeling: 'Omrekenen naar nieuwe gemeenten',
}

/** A step in one plain Dutch sentence. */
export function describeStep(step: Step): string {
  switch (step.stap) {
    case 'naar_lang': {
      const which =
        step.kolommen === undefined
          ? `Alle kolommen behalve ${and(step.behalve ?? [])} worden rijen`
          : `${and(step.kolommen)} worden rijen`
      return `${which}: de kop komt in ${step.naam}, de waarde in ${step.waarde}.`
    }
    case 'naar_breed':
      return `De waarden van ${step.kolom} worden kolommen (${listed(step.waarden, 5)}), gevuld met ${step.waarde}.`
    case 'codelijst': {
      const list = step.deel === undefined ? step.lijst : `${step.lijst} (${step.deel})`
      return `Bij de codes in ${step.kolom} komen de woorden uit ${list}.`
    }
    case 'stapel': {
      const apart = step.kolom === undefined ? '' : `; ${step.kolom} houdt ze uit elkaar`
      return `${and(step.bronnen)} ${step.bronnen.length === 1 ? 'komt' : 'komen'} onder deze tabel${apart}.`
    }
    case 'eenheid':
      return `${and(step.kolommen)} ${step.kolommen.length === 1 ? 'wordt' : 'worden'} omgerekend naar ${step.naar}.`
    case 'regio': {
      const lists = step.indeling ?? []
      return `Bij ${step.kolom} komen de code en de naam van de regio${lists.length === 0 ? '' : `, volgens ${and(lists)}`}.`
    }
    case 'herindeling': {
      const how = step.gewicht === undefined ? 'opgeteld' : `verdeeld naar ${step.gewicht} en opgeteld`
      return `${and(step.optellen)} ${step.optellen.length === 1 ? 'wordt' : 'worden'} voor de nieuwe gemeenten ${how}, volgens ${step.indeling}.`
    }
  }
}

function and(names: readonly string[]): string {
  if (names.length > 6) return `${names.length} kolommen`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}
