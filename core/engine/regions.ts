/** The ten municipalities of the province of Groningen (2021), and those that became Westerkwartier in 2019. */
export const knownMunicipalities: readonly (readonly [code: string, name: string])[] = [
  ['GM0014', 'Groningen'],
  ['GM0037', 'Stadskanaal'],
  ['GM0047', 'Veendam'],
  ['GM0765', 'Pekela'],
  ['GM1895', 'Oldambt'],
  ['GM1950', 'Westerwolde'],
  ['GM1952', 'Midden-Groningen'],
  ['GM1966', 'Het Hogeland'],
  ['GM1969', 'Westerkwartier'],
  ['GM1979', 'Eemsdelta'],
  ['GM0015', 'Grootegast'],
  ['GM0022', 'Leek'],
  ['GM0025', 'Marum'],
  ['GM0056', 'Zuidhorn'],
  ['GM0053', 'Winsum'],
]

/** The country, its parts and provinces, by the codes of CBS. */
export const knownRegions: readonly (readonly [code: string, name: string])[] = [
  ['NL01', 'Nederland'],
  ['LD01', 'Noord-Nederland'],
  ['LD02', 'Oost-Nederland'],
  ['LD03', 'West-Nederland'],
  ['LD04', 'Zuid-Nederland'],
  ['PV20', 'Groningen'],
  ['PV21', 'Fryslân'],
  ['PV22', 'Drenthe'],
  ['PV23', 'Overijssel'],
  ['PV24', 'Flevoland'],
  ['PV25', 'Gelderland'],
  ['PV26', 'Utrecht'],
  ['PV27', 'Noord-Holland'],
  ['PV28', 'Zuid-Holland'],
  ['PV29', 'Zeeland'],
  ['PV30', 'Noord-Brabant'],
  ['PV31', 'Limburg'],
]

/** Municipalities that share their name with a province, whatever lists of regions are loaded. */
export const namesakes: readonly (readonly [code: string, name: string])[] = [['GM0344', 'Utrecht']]
