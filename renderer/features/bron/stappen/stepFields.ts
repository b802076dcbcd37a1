import type { StepKind } from '../../../../core/workspace/steps'

/** A key of a step as it is filled in: which control, and where its choices come from. */
export interface StepField {
  readonly key: string
  readonly label: string
  readonly kind:
    | 'column'
    | 'columns'
    | 'source'
    | 'sources'
    | 'list-column'
    | 'text'
    | 'year'
    | 'lines'
    | 'doubt'
    | 'per-source'
    | 'shares'
  readonly optional?: boolean
}

export const stepFields: Readonly<Record<StepKind, readonly StepField[]>> = {
  naar_lang: [
    { key: 'kolommen', label: 'Kolommen die rijen worden', kind: 'columns', optional: true },
    { key: 'behalve', label: 'Of: alle kolommen behalve deze', kind: 'columns', optional: true },
    { key: 'naam', label: 'Naam van de kolom met de koppen', kind: 'text' },
    { key: 'waarde', label: 'Naam van de kolom met de waarden', kind: 'text' },
  ],
  naar_breed: [
    { key: 'kolom', label: 'Kolom waarvan de waarden kolommen worden', kind: 'column' },
    { key: 'waarden', label: 'Waarden die kolommen worden, één per regel', kind: 'lines' },
    { key: 'waarde', label: 'Kolom die ze vult', kind: 'column' },
    {
      key: 'sleutel',
      label: 'Kolommen die samen een rij aanwijzen (niets gekozen: alle andere)',
      kind: 'columns',
      optional: true,
    },
  ],
  codelijst: [
    { key: 'kolom', label: 'Kolom met codes', kind: 'column' },
    { key: 'lijst', label: 'Bron met de codelijst', kind: 'source' },
    { key: 'deel', label: 'Welke lijst, als de bron er meer heeft', kind: 'text', optional: true },
    {
      key: 'waarde',
      label: 'Kolom met de getallen waar de eenheid bij hoort',
      kind: 'column',
      optional: true,
    },
  ],
  stapel: [
    { key: 'bronnen', label: 'Bronnen die eronder komen', kind: 'sources' },
    { key: 'kolom', label: 'Naam van de kolom die ze uit elkaar houdt', kind: 'text', optional: true },
    { key: 'waarden', label: 'Waarde', kind: 'per-source', optional: true },
  ],
  eenheid: [
    { key: 'kolommen', label: 'Kolommen', kind: 'columns' },
    { key: 'naar', label: 'Naar welke eenheid (aantal, euro, aandeel, %, x 1 000)', kind: 'text' },
  ],
  regio: [
    { key: 'kolom', label: 'Kolom met regio’s', kind: 'column' },
    { key: 'indeling', label: 'Bronnen met een indeling in regio’s', kind: 'sources', optional: true },
    {
      key: 'bij_twijfel',
      label: 'Namen van gemeente én provincie (Groningen, Utrecht)',
      kind: 'doubt',
      optional: true,
    },
  ],
  herindeling: [
    { key: 'regio', label: 'Kolom met gemeentecodes', kind: 'column' },
    { key: 'indeling', label: 'Bron met de herindeling', kind: 'source' },
    { key: 'gewicht', label: 'Verdelen naar', kind: 'list-column', optional: true },
    {
      key: 'jaar',
      label: 'Jaar van de herindeling, als de bron er meer heeft',
      kind: 'year',
      optional: true,
    },
    {
      key: 'per',
      label: 'Kolommen die met de regio een rij aanwijzen (jaar, leeftijd)',
      kind: 'columns',
      optional: true,
    },
    { key: 'optellen', label: 'Aantallen die worden omgerekend', kind: 'columns' },
    { key: 'percentages', label: 'Percentages die opnieuw worden berekend', kind: 'shares', optional: true },
  ],
}
