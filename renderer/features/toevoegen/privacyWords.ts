import type { PrivacyFinding } from '../../../core/sources/inspection'
import { detectors } from '../../../core/sources/privacy/detectors'
import type { ColumnSettings } from '../../../core/workspace/werkmap'

/** What happens with a column, as a word or two. */
export const actionWords: Readonly<Record<PrivacyFinding['action'], string>> = {
  'niet-geladen': 'wordt niet geladen',
  pseudoniem: 'wordt een pseudoniem',
  leeftijd: 'wordt een leeftijd',
  pc4: 'wordt vier cijfers van de postcode',
  geladen: 'wordt geladen zoals het er staat',
}

/** An age needs a day to count to: without one, a birth date can't be loaded whatever the settings say. */
export function canBeLoaded(finding: PrivacyFinding, settings: ColumnSettings | undefined): boolean {
  return usualAction(finding) !== 'leeftijd' || finding.action === 'leeftijd' || settings?.geladen === false
}

/** What loading the column means: for the copy in the werkmap and for analyses. */
export function consequenceOf(finding: PrivacyFinding, settings: ColumnSettings | undefined): string {
  const action = usualAction(finding)
  if (!canBeLoaded(finding, settings))
    return 'Een leeftijd kan niet: er is geen kolom met een startdatum om tot te rekenen. Vul de periode in die de bron beschrijft; dan telt de leeftijd op de laatste dag ervan.'
  if (action === 'niet-geladen')
    return finding.action === 'geladen'
      ? 'Ze staan dan leesbaar in de kopie in de werkmap en in elke analyse die ze opvraagt.'
      : 'Zet je dit aan, dan komen ze leesbaar in de kopie in de werkmap en in elke analyse die ze opvraagt.'
  return finding.action === 'niet-geladen'
    ? `Zet je dit aan, dan krijgen analyses ${inAnalyses[action]}; de kopie in de werkmap houdt wat in het bestand staat.`
    : 'De kopie in de werkmap houdt wat in het bestand staat. Zet je dit uit, dan komt de kolom er helemaal niet in.'
}

const usualAction = ({ detector }: PrivacyFinding) =>
  detectors.find(({ name }) => name === detector)?.action ?? 'niet-geladen'

const inAnalyses = { pseudoniem: 'een pseudoniem', leeftijd: 'een leeftijd', pc4: 'vier cijfers' } as const
