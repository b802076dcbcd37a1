import { describeRoles, rolesByName, type Recogniser } from './clues'

/** Lists of codes with the words for them, as CBS gives them beside its tables; those of regions are a kind of their own. */
export const recogniseCodeList: Recogniser = ({ columns }) => {
  const roles = rolesByName(columns, {
    code: /^(identifier|key|code)$/,
    naam: /^(title|titel)$/,
    eenheid: /^(unit|eenheid)$/,
    lijst: /^lijst$/,
  })
  const isList = roles.includes('code') && roles.includes('naam')
  if (!isList || !columns.some(({ name }) => besides.test(name))) return null
  return {
    kind: 'overig',
    nature: 'hulptabel',
    confidence: 0.6,
    grounds: ['Elke rij is een code met de woorden ervoor.', describeRoles(columns, roles)],
    roles,
    // Of a list, only decimals count something.
    codes: columns.map(({ name }) => !/^(index|decimals|decimalen|position)$/.test(name)),
  }
}

/** What CBS's lists hold beside code and title. */
const besides =
  /^(description|omschrijving|(dimension|measure|category)_?group_?id|parent_?id|data_?type|presentation_?type|lijst)$/
