/** Ends a command with exit status 2; the message is one clear Dutch sentence. */
export class BadInput extends Error {}
