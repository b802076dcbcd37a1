export interface Measure {
  readonly seconds: number
  /** null where it can't be told. */
  readonly megabytes: number | null
}

/** Seconds of the middle run; the largest memory. */
export async function medianOf(runs: number, measure: () => Promise<Measure>): Promise<Measure> {
  const found: Measure[] = []
  for (let run = 0; run < runs; run += 1) found.push(await measure())
  const seconds = found.map((one) => one.seconds).sort((a, b) => a - b)
  const megabytes = found.flatMap((one) => one.megabytes ?? [])
  return {
    seconds: seconds[Math.floor(seconds.length / 2)] ?? 0,
    megabytes: megabytes.length === 0 ? null : Math.max(...megabytes),
  }
}
