import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { FileProblem, FileText, WerkmapPath, WorkspaceFiles } from '../../workspace/files'

/** One change to the files of the werkmap. Each can be taken back by another one. */
export type FileStep =
  | { readonly kind: 'text'; readonly path: WerkmapPath; readonly before: FileText; readonly after: string }
  /** `optional`: what isn't there needn't be moved. */
  | {
      readonly kind: 'move'
      readonly from: WerkmapPath
      readonly to: WerkmapPath
      readonly optional?: boolean
    }
  /** A file of the workbench's own, in `.feitenwerk/`, comes or goes. */
  | { readonly kind: 'make' | 'drop'; readonly path: WerkmapPath; readonly text: string }

/**
 * Takes steps one after another. When one fails, those before it are taken back.
 *
 * @returns The steps that take all of them back; else a Dutch sentence, which also says what couldn't be taken back.
 */
export async function takeSteps(
  files: WorkspaceFiles,
  steps: readonly FileStep[],
): Promise<Outcome<readonly FileStep[], string>> {
  const back: FileStep[] = []
  for (const step of steps) {
    const taken = await takeStep(files, step)
    if (taken.ok) back.unshift(...taken.value)
    else return fail(`${describeFileProblem(taken.problem)} ${await takeBack(files, back)}`)
  }
  return succeed(back)
}

async function takeBack(files: WorkspaceFiles, back: readonly FileStep[]): Promise<string> {
  const left: string[] = []
  for (const step of back) {
    const taken = await takeStep(files, step)
    if (!taken.ok) left.push(describeFileProblem(taken.problem))
  }
  return left.length === 0
    ? 'Alles is gebleven zoals het was.'
    : `Niet alles kon worden teruggezet: ${left.join(' ')}`
}

async function takeStep(
  files: WorkspaceFiles,
  step: FileStep,
): Promise<Outcome<readonly FileStep[], FileProblem>> {
  switch (step.kind) {
    case 'text': {
      const { path, before, after } = step
      const written = await files.writeText(path, after, before.sha256)
      if (!written.ok) return written
      return succeed([{ ...step, before: { text: after, ...written.value }, after: before.text }])
    }
    case 'move': {
      const { from, to } = step
      const moved = await files.movePlace(from, to)
      if (moved.ok) return succeed([{ kind: 'move', from: to, to: from }])
      return step.optional && moved.problem.kind === 'missing' ? succeed([]) : moved
    }
    case 'make': {
      const made = await files.writeText(step.path, step.text, null)
      return made.ok ? succeed([{ ...step, kind: 'drop' }]) : made
    }
    case 'drop': {
      const dropped = await files.removeOwn(step.path)
      return dropped.ok ? succeed([{ ...step, kind: 'make' }]) : dropped
    }
  }
}

/** Every path that steps touch, for those who show them. */
export const pathsOf = (steps: readonly FileStep[]): readonly WerkmapPath[] =>
  steps.flatMap((step) => (step.kind === 'move' ? [step.from, step.to] : [step.path]))
