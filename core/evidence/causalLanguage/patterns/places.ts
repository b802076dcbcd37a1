/** Bringing people somewhere: the place says that it turned out well, or badly. */
export const places =
  '(aan (het |een |betaald )?(werk|baan|slag)|uit (de|het|hun|haar|zijn) (schulden|problemen|isolement|huis|schulp|dal|slop|bijstand|uitkering)|van (de|hun|het) (straat|schulden|bank|wachtlijst)|over de (streep|drempel)|op weg|erbovenop|er weer bovenop|vooruit|in (de |het |[a-z]+e )?([a-z]*schulden|problemen|moeilijkheden|verlegenheid|isolement|armoede|nauw|knel)|achter de voordeur vandaan)'
