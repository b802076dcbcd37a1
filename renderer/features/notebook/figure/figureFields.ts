import type { FiguurKey, FiguurKind } from '../../../../core/notebook/figuurSchema'

/** What each kind is called in the form. */
export const kindNames: Readonly<Record<FiguurKind, string>> = {
  staaf: 'Staven',
  gestapeld: 'Gestapelde staven',
  lijn: 'Lijnen door de tijd',
  punt: 'Punten met interval',
  helling: 'Helling tussen twee momenten',
  matrix: 'Matrix met getallen',
  kaart: 'Kaart',
  tabel: 'Tabel',
  kerncijfer: 'Kerncijfer',
  bereik: 'Bereik van activiteiten',
  netwerk: 'Netwerk van doelen en partners',
  doelen: 'Doelen met hun streven',
  jaren: 'Bereik in twee jaren',
}

export type FieldKind =
  /** `isRead`: readers get it as a sentence. */
  | { readonly control: 'tekst'; readonly isRead?: boolean }
  | { readonly control: 'kolom' }
  | { readonly control: 'kolommen' }
  | { readonly control: 'bron' }
  | { readonly control: 'lijn' }
  | { readonly control: 'moment' }
  /** `isNumber`: in the file it is a number. */
  | {
      readonly control: 'keuze'
      readonly isNumber?: boolean
      readonly choices: readonly (readonly [value: string, label: string])[]
    }

interface Field {
  readonly label: string
  readonly kind: FieldKind
}

const choice = (...choices: readonly (readonly [string, string])[]): FieldKind => ({
  control: 'keuze',
  choices,
})
const column: FieldKind = { control: 'kolom' }
const text: FieldKind = { control: 'tekst' }

/** The fields of the form, in the order in which they stand; a kind has those whose keys it takes. */
export const figureFields: Readonly<Record<Exclude<FiguurKey, 'soort' | 'vega-lite' | 'ontwerp'>, Field>> = {
  titel: { label: 'Titel', kind: text },
  ondertitel: { label: 'Ondertitel', kind: { control: 'tekst', isRead: true } },
  x: { label: 'X-as', kind: column },
  y: { label: 'Y-as', kind: column },
  waarde: { label: 'Getal', kind: column },
  regio: { label: 'Regio', kind: column },
  kaart: { label: 'Kaart uit bron', kind: { control: 'bron' } },
  kleur: { label: 'Kleur', kind: column },
  n: { label: 'Aantal erachter (n =)', kind: column },
  kolommen: { label: 'Kolommen', kind: { control: 'kolommen' } },
  eenheid: { label: 'Eenheid', kind: text },
  decimalen: {
    label: 'Decimalen',
    kind: {
      control: 'keuze',
      isNumber: true,
      choices: [
        ['0', 'Geen'],
        ['1', '1, zoals 5,3'],
        ['2', '2, zoals 5,32'],
      ],
    },
  },
  volgorde: {
    label: 'Volgorde',
    kind: choice(['waarde', 'Grootste eerst'], ['natuurlijk', 'Zoals de rijen']),
  },
  richting: { label: 'Richting', kind: choice(['liggend', 'Liggend'], ['staand', 'Staand']) },
  stapeling: {
    label: 'Stapeling',
    kind: choice(['waarde', 'Zoals de getallen zijn'], ['procent', 'Samen 100%']),
  },
  interval: { label: 'Interval', kind: choice(['geen', 'Geen']) },
  'as-titel': { label: 'Titel van de as', kind: text },
  referentielijn: { label: 'Referentielijn', kind: { control: 'lijn' } },
  breuk: { label: 'Reeksbreuk', kind: { control: 'moment' } },
}
