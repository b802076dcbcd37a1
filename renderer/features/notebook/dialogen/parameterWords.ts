import type { ParameterKind } from '../../../../core/notebook/model'

/** What each kind of parameter is called, and how its value is typed. */
export const kindWords: Readonly<Record<ParameterKind, { readonly word: string; readonly example: string }>> =
  {
    datum: { word: 'datum', example: 'Een dag, als 31-08-2020.' },
    periode: {
      word: 'periode',
      example: 'Twee dagen, als 01-09-2019 t/m 31-08-2020. In SQL: $naam_van en $naam_tot.',
    },
    jaar: { word: 'jaar', example: 'Een jaar, als 2020.' },
    getal: { word: 'getal', example: 'Een getal, als 12,5.' },
    drempel: { word: 'drempel', example: 'Een getal vanaf 0, als 10.' },
    keuze: { word: 'keuze uit een lijst', example: 'Een van de keuzes.' },
    regio: { word: 'gebied', example: 'Een gebied, zoals de bron het noemt.' },
    tekst: { word: 'tekst', example: 'Een tekst.' },
  }
