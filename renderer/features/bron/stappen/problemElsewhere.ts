/** In the place of what is wrong with a step on data about persons: the sentence may hold their values and counts. */
export const problemElsewhere =
  'Deze stap gaat niet. Waarom staat in de weergave Intern: deze bron gaat over personen.'
