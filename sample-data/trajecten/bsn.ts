/**
 * Numbers of nine digits that pass the eleven-test, counted up from 900000000. They are made by counting and stand for
 * nobody; they are here so that the privacy screen has something to find.
 */
export function* countBsns(): Generator<string, never> {
  for (let candidate = 900_000_000; ; candidate++) {
    if (passesElevenTest(String(candidate))) yield String(candidate)
  }
}

/** 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of 11. */
export function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0
}
