import type { SqlToken } from './tokens'

/** A sign, such as a bracket or a comma. */
export const isSign = (token: SqlToken | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.value === sign

/** An unquoted word, in lower case. */
export const isWord = (token: SqlToken | undefined, word: string): boolean =>
  token?.kind === 'word' && token.value === word

export function isOpening(token: SqlToken | undefined): boolean {
  return isSign(token, '(')
}

export function isSemicolon(token: SqlToken | undefined): boolean {
  return isSign(token, ';')
}

export function isWordAt(tokens: readonly SqlToken[], at: number, word: string): boolean {
  return isWord(tokens[at], word)
}
