import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { Weergave } from '../../evidence/flags'
import { compareRuns } from '../../runs/compareRuns'
import type { RunComparison } from '../../runs/comparison'
import type { NotebookState } from '../model'
import { recordOf, type RunSurroundings } from './recordOf'
import { changedRows, keepVersion, type VersionPorts } from './sourceVersions'
import { keepRun, listRuns, parameterSet, readRun, type KeptRun } from './runHistory'

/** The runs of notebooks that are remembered, and what changed between them. */
export interface NotebookRuns {
  /** The runs before the one a notebook shows, newest first. */
  earlier(state: NotebookState): Promise<readonly KeptRun[]>
  /**
   * How what a notebook shows differs from the run before: the last one with the same parameters, else the last one.
   * What can't be read is passed over.
   *
   * @param sameParameters Only a run with the same parameters will do.
   */
  compareWithPrevious(
    state: NotebookState,
    weergave: Weergave,
    sameParameters?: boolean,
  ): Promise<PreviousComparison>
  /** How what a notebook shows differs from an earlier run. A problem is a Dutch sentence. */
  compare(state: NotebookState, earlier: KeptRun, weergave: Weergave): Promise<Outcome<RunComparison, string>>
  /** Why the last run of a notebook couldn't be kept; null when it was. */
  problem(state: NotebookState): string | null
}

export interface PreviousComparison {
  /** null when there was no run before. */
  readonly found: { readonly run: KeptRun; readonly comparison: RunComparison } | null
  /** Why runs were passed over, or why nothing can be compared; Dutch sentences. */
  readonly problems: readonly string[]
}

export class KeptRuns implements NotebookRuns {
  constructor(
    private readonly ports: VersionPorts,
    private readonly around: () => RunSurroundings,
    private readonly now: () => Date,
  ) {}

  /** Remembers a run in which every query and comparison is up to date; of another one, which is no run of the notebook, null. */
  async keep(state: NotebookState): Promise<Outcome<KeptRun, string> | null> {
    const record = recordOf(state, this.around())
    if (!record) return null
    const kept = await keepRun(this.ports.files, record, this.now())
    const { sources } = this.around()
    for (const version of record.bronnen) {
      const source = sources.get(version.naam)
      if (source?.sha256 === version.sha256) await keepVersion(this.ports, version, source, this.now())
    }
    return kept
  }

  async earlier(state: NotebookState): Promise<readonly KeptRun[]> {
    const shown = shownRun(state)
    const runs = await listRuns(this.ports.files, state.path)
    return shown?.ok ? runs.filter(({ moment }) => moment < shown.value.moment) : runs
  }

  async compareWithPrevious(
    state: NotebookState,
    weergave: Weergave,
    sameParameters = false,
  ): Promise<PreviousComparison> {
    if (!recordOf(state, this.around())) return { found: null, problems: [unfinished] }
    const earlier = await this.earlier(state)
    const set = parameterSet(state.parameters)
    const same = earlier.filter(({ parameters }) => parameters === set)
    const others = sameParameters ? [] : earlier.filter(({ parameters }) => parameters !== set)
    const problems: string[] = []
    for (const run of [...same, ...others]) {
      const compared = await this.compare(state, run, weergave)
      if (compared.ok) return { found: { run, comparison: compared.value }, problems }
      problems.push(compared.problem)
    }
    return { found: null, problems }
  }

  async compare(
    state: NotebookState,
    earlier: KeptRun,
    weergave: Weergave,
  ): Promise<Outcome<RunComparison, string>> {
    const now = recordOf(state, this.around())
    if (!now) return fail(unfinished)
    const old = await readRun(this.ports.files, earlier)
    if (!old.ok) return old
    const rows = await changedRows(this.ports.files, old.value, now)
    return succeed(compareRuns(old.value, now, (source) => rows.get(source) ?? null, weergave))
  }

  problem(state: NotebookState): string | null {
    const shown = shownRun(state)
    return shown === undefined || shown.ok ? null : shown.problem
  }
}

/** The run that a notebook shows: its own, not one of the same notebook elsewhere. */
const shownRun = ({ keptRuns, parameters }: NotebookState) => keptRuns.get(parameterSet(parameters))

const unfinished = 'Voer de analyse eerst helemaal uit: een deel is verouderd of nog niet uitgevoerd.'
