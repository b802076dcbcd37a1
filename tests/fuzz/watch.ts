import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Question {
  readonly folders: readonly string[] | undefined
  readonly seed: number
  readonly number: number
}

export interface Answer {
  /** `table`, the kind of a problem, or `thrown`. */
  readonly outcome: string
  readonly thrown: string | null
  /** Of the processor, so that a busy machine doesn't count. */
  readonly seconds: number
  /** The most that the process ever held. */
  readonly megabytes: number
}

export interface Verdict {
  readonly outcome: string
  /** What is wrong; null when nothing is. */
  readonly finding: string | null
}

export const maxSeconds = 10
/** Importing files of less than a megabyte stays well below what the formats allow to unpack. */
export const maxMegabytes = 2048
/** A case that takes long is looked at as often. */
const patience = 15_000

/** Runs cases in a process of their own, and starts another when it is lost. */
export class Watch {
  readonly #folders: readonly string[] | undefined
  #child: ChildProcess | null = null

  constructor(folders?: readonly string[]) {
    this.#folders = folders
  }

  async run(seed: number, number: number): Promise<Verdict> {
    const answer = await this.#ask({ folders: this.#folders, seed, number })
    if (typeof answer === 'string') return { outcome: 'lost', finding: answer }
    const { outcome, thrown, seconds, megabytes } = answer
    if (megabytes > maxMegabytes) {
      this.stop()
      return { outcome, finding: `took ${Math.round(megabytes)} MB` }
    }
    if (seconds > maxSeconds) return { outcome, finding: `took ${Math.round(seconds)} s` }
    return { outcome, finding: thrown }
  }

  stop(): void {
    this.#child?.removeAllListeners()
    this.#child?.kill('SIGKILL')
    this.#child = null
  }

  /** @returns What became of the process, when it doesn't answer. */
  #ask(question: Question): Promise<Answer | string> {
    const child = (this.#child ??= startChild())
    return new Promise((resolve) => {
      const before = secondsOf(child)
      const end = (result: Answer | string) => {
        clearInterval(timer)
        child.removeAllListeners()
        if (typeof result === 'string') this.stop()
        resolve(result)
      }
      const timer = setInterval(() => {
        const seconds = secondsOf(child) - before
        if (seconds > maxSeconds + startSeconds) end(`no answer after ${Math.round(seconds)} s`)
      }, patience)
      child.once('message', (answer) => end(answer as Answer))
      child.once('exit', (code, signal) => end(`process ended (${signal ?? code})`))
      child.once('error', (error) => end(error.message))
      child.send(question)
    })
  }
}

/** What a new process needs before it can answer. */
const startSeconds = 10

/** Of the processor where that can be seen, else of the clock: on a busy machine a process gets a part of the time. */
function secondsOf({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return performance.now() / 1000
  }
}

const ticksPerSecond = 100

const startChild = () =>
  fork(join(import.meta.dirname, 'child.ts'), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${maxMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
