/** Asks a long list to draw one of its items: an event with the key of the item as its detail. */
export const reveal = 'feitenwerk-reveal'
