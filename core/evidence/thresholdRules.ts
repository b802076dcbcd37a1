import type { ThresholdKey } from '../workspace/thresholds'

/** What a threshold does and where its default comes from, in Dutch; docs/EVIDENCE.md has the rules in full. */
export interface ThresholdRule {
  readonly key: ThresholdKey
  readonly label: string
  readonly unit: string
  readonly rule: string
  readonly source: string
  /** Its rules in docs/EVIDENCE.md. */
  readonly rules: string
}

export const thresholdRules: readonly ThresholdRule[] = [
  {
    key: 'kleinste_cel',
    label: 'Kleinste aantal personen',
    unit: 'personen',
    rule: 'Aantallen uit een registratie van 1 tot dit getal worden niet getoond, en wat verborgen is blijft over minstens zo’n bereik onzeker.',
    source: '“Rule of 10” van uitvoercontrole (ABS DataLab); CBS toont jeugdzorg per buurt vanaf 10.',
    rules: 'E3, E20',
  },
  {
    key: 'kleinste_bereik',
    label: 'Kleinste bereik van een activiteit',
    unit: 'deelnemers',
    rule: 'Een bereik waarvan een uiteinde van 1 tot dit getal ligt, wordt niet getoond; deelnemers staan niet op naam.',
    source: 'Eigen keuze: lager dan het kleinste aantal personen, want een activiteit telt deelnames.',
    rules: 'E41',
  },
  {
    key: 'afronden',
    label: 'Afronden in plaats van verbergen',
    unit: '0: niet afronden',
    rule: 'Aantallen uit een registratie worden in Publicatie afgerond op een veelvoud hiervan, totalen apart; minstens het kleinste aantal.',
    source: 'CBS rondt jeugdzorg per buurt af op 5 en uitkeringen per buurt op 10.',
    rules: 'E40',
  },
  {
    key: 'percentage_minimum',
    label: 'Geen percentage onder',
    unit: 'waarnemingen',
    rule: 'Van een kleinere groep wordt geen percentage getoond.',
    source: 'Eigen keuze.',
    rules: 'E9',
  },
  {
    key: 'percentage_vanaf',
    label: 'Percentage zonder voorbehoud vanaf',
    unit: 'waarnemingen',
    rule: 'Van een kleinere groep staat er “k van de n” in plaats van een percentage.',
    source: 'Eigen keuze; enquêtes vragen veel meer (waarstaatjegemeente 475 per gemeente, GGD 400).',
    rules: 'E9',
  },
  {
    key: 'groepsonthulling_tot',
    label: 'Groepsonthulling tot',
    unit: 'personen',
    rule: 'Zit een kleinere groep in zijn geheel in één categorie, dan zegt de tabel dat van ieder van hen en wordt dat niet getoond.',
    source: 'Handbook on Statistical Disclosure Control, 2024, 5.2; de grens van 100 is een eigen keuze.',
    rules: 'E5, E6',
  },
  {
    key: 'verouderd_na_jaren',
    label: 'Bron verouderd na',
    unit: 'jaar',
    rule: 'Een bron die over een jaar gaat dat verder voor het verslagjaar ligt, krijgt een voorbehoud.',
    source: 'CBS streeft ernaar jaarcijfers binnen 12 maanden te publiceren.',
    rules: 'E15',
  },
  {
    key: 'marge_vanaf',
    label: 'Indicatief bij een marge boven',
    unit: 'procentpunt',
    rule: 'Een percentage uit een steekproef of enquête met een 95%-marge die naar een kant verder reikt, heet indicatief.',
    source: 'Eigen keuze.',
    rules: 'E25',
  },
  {
    key: 'respons_vanaf',
    label: 'Lage respons onder',
    unit: '%',
    rule: 'Bij minder antwoorden zijn de uitkomsten niet te generaliseren naar iedereen die is aangeschreven.',
    source: 'Eigen keuze.',
    rules: 'E26',
  },
  {
    key: 'dominantie_aantal',
    label: 'Dominantie: aantal grootste bijdragen',
    unit: 'bijdragen',
    rule: 'Zoveel van de grootste bijdragen aan een bedrag worden samen bekeken.',
    source: '(n,k)-regel van het Handbook on Statistical Disclosure Control, 2024, hoofdstuk 4.',
    rules: 'E39',
  },
  {
    key: 'dominantie_procent',
    label: 'Dominantie: hoogstens',
    unit: '% van het bedrag',
    rule: 'Maken de grootste bijdragen meer dan dit deel van een bedrag uit, dan wordt het bedrag niet getoond.',
    source: 'Handbook, hoofdstuk 4; de helft is een eigen keuze (CBS gebruikt bij inkomens 30%).',
    rules: 'E39',
  },
  {
    key: 'p_procent',
    label: 'p%-regel',
    unit: '%',
    rule: 'Kan wie op een na het meest bijdraagt de grootste bijdrage tot op dit percentage schatten, dan wordt het bedrag niet getoond.',
    source: 'p%-regel van het Handbook, hoofdstuk 4, dat deze verkiest; 10% is daar gangbaar.',
    rules: 'E39',
  },
  {
    key: 'weegeffect_vanaf',
    label: 'Weegeffect boven',
    unit: 'antwoorden per effectief antwoord',
    rule: 'Van een gewogen percentage met meer antwoorden per effectief antwoord wordt gezegd hoeveel onzekerder het is dan zijn aantal zegt.',
    source: 'Kish (1965); een ontwerpeffect boven 2 is een eigen keuze.',
    rules: 'E38',
  },
]
