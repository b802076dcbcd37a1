/**
 * Whether a first row names columns by numbers, as ages or weeks do: a word for what the rows or the numbers are, and
 * whole numbers that rise. In other rows numbers are data.
 */
export function isNumberedHeader([name = '', ...numbers]: readonly string[]): boolean {
  return (
    rowWords.test(name) &&
    numbers.length > 1 &&
    numbers.every(
      (number, at) => /^\d{1,3}$/.test(number) && (at === 0 || Number(number) > Number(numbers[at - 1])),
    )
  )
}

const rowWords =
  /^(regio('s)?|gebied|gemeente|provincie|wijk|buurt|kern|naam|code|leeftijd|jaar|periode(n)?|maand|week|kwartaal|categorie|geslacht|groep|onderwerp|indicator|thema|vraag|antwoord)$/i
