import type { CauseRule } from './rule'

const method =
  '(aanpak|aanpakken|methode|methodiek|werkwijze|training|trainingen|programma|programmas|cursus|cursussen|project|projecten|interventie|interventies|begeleiding|traject|trajecten|beleid|maatregel|maatregelen|formule|behandeling|hulp|hulpverlening|ondersteuning|preventie|campagne|voorlichting|samenwerking|regeling|therapie|pilot|proef|activiteit|activiteiten|inzet|zorg|combinatie|spreekuur|outreachend werken|coaching|concept|lessen)'

/** Nouns and adjectives that name an effect or its cause. */
export const effectNouns: readonly CauseRule[] = [
  {
    kind: 'effect',
    pattern: '[a-z]*(effect|effecten)',
    unless:
      /effect en |effecten en |effectenbeurs|aandelen|beurs|belegg|verhandel|effect(?:en)? (?:meten|meting|onderzoek)/,
  },
  { kind: 'effect', pattern: '[a-z]*impact' },
  {
    kind: 'effect',
    pattern:
      '(werking op|(dempende|positieve|gunstige|negatieve|preventieve|helende|stimulerende|remmende|versterkende|beschermende|averechtse) (werking|uitwerking))',
  },
  {
    kind: 'effect',
    pattern: 'invloed(en)?',
    unless:
      /(?:^|[ ,])(?:invloed uitoefenen|meer invloed van bewoners|inspraak en invloed|invloed (?:van bewoners )?op (?:het|de|hun) (?:beleid|besluit|plannen|programma|agenda|aankleding|inrichting|keuze|activiteiten|inhoud|aanbod)[a-z]*)|(?:zelf|meer) invloed (?:hebben|krijgen|uitoefenen)? ?op (?:onder meer )?(?:de|het) (?:aankleding|inrichting|programma)/,
  },
  { kind: 'effect', pattern: '(vaninvloed|invloedop|invloedhebben)[a-z]*' },
  {
    kind: 'effect',
    pattern: '(gevolg|gevolgen)',
    unless: /gevolg (?:geven|gegeven|te geven)|geeft gevolg|als gevolg daarvan is het rapport/,
  },
  { kind: 'effect', pattern: '(ten gevolge van|dientengevolge|bijgevolg)' },
  { kind: 'effect', pattern: '[a-z]*(oorzaak|oorzaken)' },
  { kind: 'effect', pattern: '(veroorzaker|veroorzakers|oorzakelijk|oorzakelijke|causaal|causale)' },
  { kind: 'effect', pattern: 'met als (resultaat|uitkomst|opbrengst)' },
  { kind: 'effect', pattern: 'met … als resultaat' },
  {
    kind: 'effect',
    pattern:
      '(is|zijn|was|waren|lijkt|lijken|blijkt|blijken|vormt|vormen) (mede |ook |vooral |echt )?(het|een) (directe? |mooie? )?(resultaat|opbrengst|vrucht|verdienste) van',
    unless: /(?:dit|dat) (?:rapport|overzicht|hoofdstuk|plan) is/,
  },
  {
    kind: 'effect',
    pattern:
      '(het resultaat|de opbrengst) (is|was)(:| dat)? … (meer|minder|beter|betere|hoger|hogere|lager|lagere|dat)',
  },
  { kind: 'effect', pattern: '(meerwaarde|toegevoegde waarde)' },
  {
    kind: 'effect',
    pattern: '({hebben}|{hebben:inf}) … (resultaat|zin gehad|rendement|vruchten)',
    unless:
      /resultaten? (?:van|uit) (?:het|de) (?:onderzoek|meting|enquete)|bekend|besproken|gedeeld|met (?:een )?(?:goed|voldoende|mooi)e? resultaat/,
  },
  {
    kind: 'effect',
    pattern: '(resultaat|rendement|effect) (heeft|hebben|had|hadden|gehad)¶',
    subject: 'thing',
  },
  {
    kind: 'effect',
    pattern:
      '(vruchten af|vruchten afgeworpen|vruchten heeft afgeworpen|vruchten plukken|plukken de vruchten|plukt de vruchten)',
  },
  { kind: 'effect', pattern: '(baat (heeft|hebben|gehad)|gebaat (is|zijn|bij)|is gebaat|zijn gebaat)' },
  { kind: 'effect', pattern: '{hebben:fin} … baat' },
  { kind: 'effect', pattern: '{profiteren} … van' },
  {
    kind: 'effect',
    pattern:
      '(verklaring voor|verklaring hiervoor|verklaring daarvoor|verklaring is|verklaring ligt|verklaring van de)',
  },
  {
    kind: 'effect',
    pattern:
      '(risicofactor|beschermende factor|bepalende factor|succesfactor|doorslaggevend|aanjager van|aanjager voor|drijvende kracht|motor achter)',
  },
  {
    kind: 'effect',
    pattern:
      '{spelen} … (een|geen) … rol (bij|in) (het ontstaan|de (toename|afname|daling|stijging|ontwikkeling|keuze|eenzaamheid|gezondheid|verbetering))',
  },
  {
    kind: 'werkzaam',
    pattern:
      '(effectief|effectieve|effectiviteit|effectiever|doeltreffend|doeltreffende|werkzaam gebleken|werkzame (elementen|bestanddelen|aanpak|methode|interventie)|evidence-based)',
    unless: /effectieve (?:n|omvang|steekproef|rente|tijd|uren|openingstijd)/,
  },
  { kind: 'werkzaam', pattern: 'aantoonbaar', needs: 'outcome' },
  {
    kind: 'werkzaam',
    pattern: '(bewezen|aangetoond) … (dat|effectie[a-z]+|aanpak|methode|interventie|werking)',
    needs: 'outcome',
  },
  {
    kind: 'werkzaam',
    pattern: `${method} … (werkt|werkte|werkten|heeft gewerkt|hebben gewerkt)`,
    subject: 'thing',
    unless:
      /werkt[a-z]* (?:[a-z]+ )?(?:samen|met|aan|voor|als|volgens|via|vanuit|op|in|naar|mee|drie|twee|vier|vijf|nauw)|werken (?:[a-z]+ )?(?:samen|met|aan|voor|als|volgens|via|vanuit|in|naar|mee|nauw)|werken aan|outreachend werken$|werkte(?:n)? (?:[a-z]+ )?(?:samen|met|aan|voor|als|in|bij)/,
  },
  {
    kind: 'werkzaam',
    pattern: '(dit|dat|het) (werkt|werkte|heeft gewerkt)',
    unless: /werkt[a-z]* (?:[a-z]+ )?(?:samen|met|aan|voor|als|volgens|via|vanuit|op|in|naar|mee)/,
  },
  {
    kind: 'werkzaam',
    pattern:
      '(aanpakken|interventies|methoden|methodes|lessen|cursussen|trainingen|maatregelen|activiteiten|programmas) (aantoonbaar |goed |echt |niet )*werken (goed|echt|niet|beter|het best|uitstekend)?',
    unless: /werken (?:samen|met|aan|voor|als|in|naar|mee|volgens|via)/,
  },
  {
    kind: 'werkzaam',
    pattern: '(succesvol|succesvolle)',
    unless:
      /succesvol(?:le)? (?:[a-z]+ )?(?:afgerond|afgesloten|doorlopen|voltooid|beeindigd|ingediend|uitgestroomd|geplaatst|afronding|bijeenkomst|avond|middag|dag|ondernemer|jaar|editie)/,
  },
  {
    kind: 'werkzaam',
    pattern: '(is|zijn|was|waren|blijkt|bleek) … (een|het) (groot |echt |doorslaand )?succes',
  },
  { kind: 'werkzaam', pattern: '({lonen:fin}|{renderen:fin})' },
  { kind: 'werkzaam', pattern: '{pakken:fin} (goed|slecht|positief|negatief|gunstig|averechts) uit' },
  { kind: 'werkzaam', pattern: '(averechts|zoden aan de dijk)' },
]
