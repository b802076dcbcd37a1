import type { SqlToken } from './tokens'

export function isOpening(token: SqlToken | undefined): boolean {
  return token?.kind === 'sign' && token.value === '('
}

export function isSemicolon(token: SqlToken | undefined): boolean {
  return token?.kind === 'sign' && token.value === ';'
}

export function isWordAt(tokens: readonly SqlToken[], at: number, word: string): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && token.value === word
}
