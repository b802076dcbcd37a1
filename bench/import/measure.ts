export interface Measure {
  readonly seconds: number
  /** null where it can't be told. */
  readonly megabytes: number | null
  /** Of the processor, which on a busy machine says more than the clock; null where it can't be told. */
  readonly processorSeconds: number | null
}

/** Seconds of the middle run, each by its own; the largest memory. */
export async function medianOf(runs: number, measure: () => Promise<Measure>): Promise<Measure> {
  const found: Measure[] = []
  for (let run = 0; run < runs; run += 1) found.push(await measure())
  const megabytes = found.flatMap((one) => one.megabytes ?? [])
  return {
    seconds: middle(found.map((one) => one.seconds)) ?? 0,
    processorSeconds: middle(found.flatMap((one) => one.processorSeconds ?? [])),
    megabytes: megabytes.length === 0 ? null : Math.max(...megabytes),
  }
}

const middle = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null
