import type { BlockDefinition, Dimension, GoalKind } from './model'

/** One of a kind, and more of it. */
export const goalNames: Readonly<Record<GoalKind, readonly [string, string]>> = {
  leerdoel: ['Leerdoel', 'Leerdoelen'],
  prestatiedoel: ['Prestatiedoel', 'Prestatiedoelen'],
  preventiedoel: ['Preventiedoel', 'Preventiedoelen'],
}

export const dimensionNames: Readonly<Record<Dimension, string>> = {
  lichaamsfuncties: 'Lichaamsfuncties',
  'mentaal-welbevinden': 'Mentaal welbevinden',
  zingeving: 'Zingeving',
  'kwaliteit-van-leven': 'Kwaliteit van leven',
  meedoen: 'Meedoen',
  'dagelijks-functioneren': 'Dagelijks functioneren',
}

export const blockNames: Readonly<Record<BlockDefinition['soort'], string>> = {
  figuur: 'Figuur',
  tekst: 'Tekst',
  kerncijfer: 'Kerncijfer',
  citaat: 'Citaat',
  doelen: 'Doelen',
  activiteit: 'Activiteit',
  netwerk: 'Netwerk',
  tabel: 'Tabel',
  afbeelding: 'Afbeelding',
}
