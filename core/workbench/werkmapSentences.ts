/** What the user reads when the werkmap isn't what was thought. */
export const changedMeanwhile =
  'werkmap.yaml is intussen door iets anders gewijzigd; er is niets overschreven. De bronnen zijn bijgewerkt. Probeer het nog een keer.'

export const unknownSource = (name: string) => `Bron ${name} staat niet meer in werkmap.yaml.`
