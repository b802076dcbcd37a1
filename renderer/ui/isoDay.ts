/** A day as it is here, as ISO: `2020-08-31`. */
export function isoDay(at: Date = new Date()): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
