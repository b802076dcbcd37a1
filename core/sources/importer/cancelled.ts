/** Ends a reading from within: its user stopped it. */
export class Cancelled extends Error {}
