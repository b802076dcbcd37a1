import { encodeWithBom, joinRecords, quote } from '../text'
import { gebieden, groepen, jaren, type Gebied, type Groep } from './cijfers'

/** Low income by area, year and type of household in the form of a StatLine download "met statistische symbolen". */
export function makeStatline(): Uint8Array {
  const rows = jaren.flatMap((jaar) =>
    gebieden.flatMap((gebied) => kenmerken.map((kenmerk) => writeRow(kenmerk, gebied, jaar))),
  )
  return encodeWithBom(joinRecords([headers, ...rows].map((fields) => fields.map(quote))))
}

const headers = [
  'Inkomensgrens huishouden',
  'Duur inkomenspositie',
  'Kenmerken van huishoudens',
  "Regio's",
  'Perioden',
  'Particuliere huishoudens (x 1 000)',
  'Personen (x 1 000)',
  'Kinderen (x 1 000)',
  'Particuliere huishoudens relatief (%)',
  'Personen relatief (%)',
  'Kinderen relatief (%)',
]

interface Kenmerk {
  readonly duur: 'Ten minste 1 jaar' | 'Ten minste 4 jaar'
  readonly naam: string
  /** Part of the area's households, persons and children that live in this type; 0 when it can't hold any. */
  readonly deel: Readonly<Record<Groep, number>>
  /** How much more often a low income occurs here than in the area as a whole. */
  readonly verhouding: Readonly<Record<Groep, number>>
}

const per = (huishoudens: number, personen: number, kinderen: number) => ({ huishoudens, personen, kinderen })

/** Parts and ratios are fictitious; weighted by part, the ratios of the four types come to 1. */
const kenmerken: readonly Kenmerk[] = [
  {
    duur: 'Ten minste 1 jaar',
    naam: 'Particuliere huishoudens',
    deel: per(1, 1, 1),
    verhouding: per(1, 1, 1),
  },
  {
    duur: 'Ten minste 1 jaar',
    naam: 'Type: Eenpersoonshuishouden',
    deel: per(0.38, 0.17, 0),
    verhouding: per(1.55, 1.9, 0),
  },
  {
    duur: 'Ten minste 1 jaar',
    naam: 'Type: Eenoudergezin',
    deel: per(0.07, 0.1, 0.15),
    verhouding: per(2.75, 2.79, 2.9),
  },
  {
    duur: 'Ten minste 1 jaar',
    naam: 'Type: Paar, zonder kind',
    deel: per(0.29, 0.27, 0),
    verhouding: per(0.35, 0.42, 0),
  },
  {
    duur: 'Ten minste 1 jaar',
    naam: 'Type: Paar, met kind(eren)',
    deel: per(0.26, 0.46, 0.85),
    verhouding: per(0.45, 0.62, 0.665),
  },
  {
    duur: 'Ten minste 4 jaar',
    naam: 'Particuliere huishoudens',
    deel: per(1, 1, 1),
    verhouding: per(0.42, 0.38, 0.34),
  },
]

function writeRow(kenmerk: Kenmerk, gebied: Gebied, jaar: number): string[] {
  const aandelen = gebied.aandeel[jaar]
  const measure = (write: (groep: Groep, aandeel: number) => number) =>
    groepen.map((groep) => {
      if (!aandelen) return '.'
      if (kenmerk.deel[groep] === 0) return '-'
      return write(groep, aandelen[groep] * kenmerk.verhouding[groep]).toFixed(1)
    })
  const aantallen = measure((groep, aandeel) => (gebied.omvang[groep] * kenmerk.deel[groep] * aandeel) / 100)
  const percentages = measure((_, aandeel) => aandeel)
  return [
    'Inkomen tot lage-inkomensgrens',
    kenmerk.duur,
    kenmerk.naam,
    gebied.naam,
    String(jaar),
    ...[...aantallen, ...percentages].map((value) => value.padStart(8)),
  ]
}
