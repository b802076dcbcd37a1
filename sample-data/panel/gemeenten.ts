/** The municipalities of the province in 2020, with the members of the panel and how many of them answered. */
export const gemeenten = [
  { naam: 'Appingedam', leden: 170, terug: 81 },
  { naam: 'Delfzijl', leden: 300, terug: 144 },
  { naam: 'Groningen', leden: 2560, terug: 1203 },
  { naam: 'Het Hogeland', leden: 640, terug: 333 },
  { naam: 'Loppersum', leden: 180, terug: 97 },
  { naam: 'Midden-Groningen', leden: 660, terug: 324 },
  { naam: 'Oldambt', leden: 420, terug: 197 },
  { naam: 'Pekela', leden: 130, terug: 59 },
  { naam: 'Stadskanaal', leden: 370, terug: 174 },
  { naam: 'Veendam', leden: 330, terug: 152 },
  { naam: 'Westerkwartier', leden: 930, terug: 474 },
  { naam: 'Westerwolde', leden: 340, terug: 166 },
] as const
