import { protectedSign } from '../notebook/formatValue'

/** Printed wherever a • stands. Says nothing about how many it are. */
export const whyHidden = `${protectedSign} Niet getoond vanwege de herleidbaarheid tot personen.`
