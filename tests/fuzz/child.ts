// Imports the cases that its parent asks for, one at a time; when it hangs or falls over, the parent sees it.
import { readCorpus } from './corpus'
import { importFile } from './importFile'
import { makeCase } from './makeCase'
import type { Answer, Question } from './watch'

let samples: ReturnType<typeof readCorpus> | null = null

process.on('message', ({ folders, seed, number }: Question) => {
  samples ??= readCorpus(folders)
  const before = process.cpuUsage()
  const result = attempt(() => {
    const { bytes, name } = makeCase(samples ?? [], seed, number)
    return importFile(bytes, name)
  })
  const { user, system } = process.cpuUsage(before)
  const answer: Answer = {
    ...result,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }
  process.send?.(answer)
})

function attempt(run: () => string): Pick<Answer, 'outcome' | 'thrown'> {
  try {
    return { outcome: run(), thrown: null }
  } catch (error) {
    return {
      outcome: 'thrown',
      thrown: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
