/** Notes on the figures themselves: that they don't add up, or can't be compared, is no outcome for anyone. */
export const aboutFigures =
  /door (?:de |een |het )?(?:[a-z]+ )?(?:afronding[a-z]*|weging|herweging)(?![a-z])|(?:niet|minder|beperkt|slecht|lastig|moeilijk) (?:goed |meer |langer |direct |zonder meer )?(?:te vergelijken|vergelijkbaar|vergeleken)(?![a-z])|(?:tell(?:en|t)|optellen) (?:[a-z]+ ){0,5}(?:niet )?(?:[a-z]+ )?(?:op )?tot (?:precies )?100/
