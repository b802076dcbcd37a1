export interface Measure {
  readonly seconds: number
  /** null where it can't be told. */
  readonly megabytes: number | null
  /** Of the processor, which on a busy machine says more than the clock; null where it can't be told. */
  readonly processorSeconds: number | null
  /** The longest the window didn't answer, in milliseconds; null where there is no window. Tasks under 50 ms count as 0. */
  readonly longestTask: number | null
}

/** Seconds of the middle run, each by its own; the largest memory and the longest task. */
export async function medianOf(runs: number, measure: () => Promise<Measure>): Promise<Measure> {
  const found: Measure[] = []
  for (let run = 0; run < runs; run += 1) found.push(await measure())
  return {
    seconds: middle(found.map((one) => one.seconds)) ?? 0,
    processorSeconds: middle(found.flatMap((one) => one.processorSeconds ?? [])),
    megabytes: largest(found.flatMap((one) => one.megabytes ?? [])),
    longestTask: largest(found.flatMap((one) => one.longestTask ?? [])),
  }
}

const middle = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null

const largest = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.max(...values)
