/** The first line of a query that is not a remark, and what it goes on with, on one line. */
export function firstLine(sql: string): string {
  const lines = sql.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('--')).join(' ')
}
