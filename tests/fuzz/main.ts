// npm run fuzz -- [--seed 1] [--from 0] [--count 1000]: imports mutated files of every format and keeps what goes wrong.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCorpus } from './corpus'
import { makeCase } from './makeCase'
import { Watch } from './watch'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '1000' },
  },
})
const [seed, from, count] = [values.seed, values.from, values.count].map(Number) as [number, number, number]
if (![seed, from, count].every((value) => Number.isSafeInteger(value) && value >= 0)) {
  process.stderr.write('--seed, --from en --count zijn hele getallen.\n')
  process.exit(2)
}

const folder = 'fuzz-findings'
const samples = readCorpus()
const outcomes = new Map<string, number>()
const watch = new Watch()
let findings = 0

for (let number = from; number < from + count; number += 1) {
  const { outcome, finding } = await watch.run(seed, number)
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  if (finding !== null) keep(number, finding)
  if ((number + 1 - from) % 500 === 0) report(number + 1)
}
watch.stop()
report(from + count)
process.exitCode = findings > 0 ? 1 : 0

/** The file beside a line that says which case it is and what it did. */
function keep(number: number, finding: string): void {
  findings += 1
  const { bytes, name, from: sample } = makeCase(samples, seed, number)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${seed}-${number}-${name}`, bytes)
  appendFileSync(`${folder}/findings.jsonl`, `${JSON.stringify({ seed, number, sample, finding })}\n`)
  process.stdout.write(`case ${number} (${sample}): ${finding.split('\n').slice(0, 2).join(' ')}\n`)
}

function report(next: number): void {
  const counts = [...outcomes].sort(([, one], [, two]) => two - one).map(([name, n]) => `${n} ${name}`)
  process.stdout.write(
    `seed ${seed}: cases ${from} to ${next - 1} of ${samples.length} samples, ${findings} findings; ${counts.join(', ')}. Go on with --from ${next}\n`,
  )
}
