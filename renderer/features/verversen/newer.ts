import { isoDay } from '../../../core/sources/columns/dates'
import type { DecimalSign } from '../../../core/sources/columns/numbers'
import type { ImportQuestion } from '../../../core/sources/inspection'
import { noChoices, type FitChoices } from '../../../core/sources/fit/choices'
import type {
  NewerDetails,
  NewerFile,
  NewerRequest,
  SourceState,
  WorkProgress,
  Workbench,
} from '../../../core/workbench/model'
import type { ColumnSettings } from '../../../core/workspace/werkmap'
import { keepProposals, type ColumnProposal } from '../toevoegen/codeGroups'
import { createStore, type Observable } from '../../ui/store'
import { shortDay } from '../../ui/formatRange'

/** A newer file on its way to take a source's place. */
export type NewerState =
  | { readonly step: 'rust' }
  | {
      readonly step: 'leest'
      readonly source: SourceState
      readonly fileName: string
      readonly progress: WorkProgress | null
    }
  | {
      readonly step: 'geweigerd'
      readonly source: SourceState
      readonly fileName: string
      readonly problem: string
    }
  | NewerReview

export interface NewerReview {
  readonly step: 'beoordeling'
  /** As it was when the file came in. */
  readonly source: SourceState
  readonly request: NewerRequest
  readonly newer: NewerFile
  /** Values that may stand for a missing one and were never judged, those that were accepted now too. */
  readonly proposals: readonly ColumnProposal[]
  readonly fields: NewerFields
  /** The file is looked at again under other choices (`newer` is still the earlier look), or replaces the source's. */
  readonly busy: 'leest' | 'vervangt' | null
  /** Why looking again, or replacing, failed. */
  readonly problem: string | null
}

/** As typed; days as dd-mm-jjjj. */
export interface NewerFields {
  readonly van: string
  readonly tot: string
  readonly gepubliceerd: string
  readonly opgehaald: string
}

export interface Newer extends Observable<NewerState> {
  /** @param file Null: the file of the source itself, as it is on disk now. */
  readonly begin: (name: string, file: File | null) => Promise<void>
  readonly succeed: (header: string, successor: string | null | undefined) => void
  readonly load: (header: string, geladen: boolean) => void
  /** Null makes it a value again. */
  readonly callMissing: (headers: readonly string[], code: string, reason: string | null) => void
  readonly answer: (question: ImportQuestion, decimaal: DecimalSign) => void
  /** Null: as it is proposed. */
  readonly compareBy: (key: readonly string[] | null) => void
  readonly fill: (field: keyof NewerFields, text: string) => void
  readonly accept: () => Promise<void>
  readonly cancel: () => void
}

interface Surroundings {
  readonly workbench: Pick<Workbench, 'state' | 'reviewNewer' | 'acceptNewer'>
  readonly tell: (sentence: string) => void
}

export function createNewer({ workbench, tell }: Surroundings): Newer {
  const store = createStore<NewerState>({ step: 'rust' })
  let running = new AbortController()

  /** At most one look runs: a later one ends it. */
  function start(): AbortSignal {
    running.abort()
    running = new AbortController()
    return running.signal
  }

  async function begin(name: string, file: File | null): Promise<void> {
    const source = workbench.state.sources.find(({ manifest }) => manifest.naam === name)
    if (source === undefined || store.state.step !== 'rust') return
    const fileName = file?.name ?? source.manifest.pad
    const signal = start()
    store.set({ step: 'leest', source, fileName, progress: null })
    const request: NewerRequest = {
      file: file === null ? null : { fileName, content: file },
      choices: noChoices,
      key: null,
    }
    const onProgress = (progress: WorkProgress) => {
      if (!signal.aborted) store.set({ step: 'leest', source, fileName, progress })
    }
    const newer = await workbench.reviewNewer(name, request, { signal, onProgress })
    if (signal.aborted) return
    store.set(
      newer.ok
        ? {
            step: 'beoordeling',
            source,
            request,
            newer: newer.value,
            proposals: keepProposals([], newer.value.inspection),
            fields: fieldsOf(newer.value, source, file),
            busy: null,
            problem: null,
          }
        : { step: 'geweigerd', source, fileName, problem: newer.problem },
    )
  }

  /** Looks at the file again; of several changes the last counts. */
  async function look(edit: (request: NewerRequest) => NewerRequest): Promise<void> {
    const now = store.state
    if (now.step !== 'beoordeling' || now.busy === 'vervangt') return
    const request = edit(now.request)
    const signal = start()
    store.set({ ...now, request, busy: 'leest', problem: null })
    const newer = await workbench.reviewNewer(now.source.manifest.naam, request, { signal })
    const later = store.state
    if (later.step !== 'beoordeling' || signal.aborted) return
    store.set(
      newer.ok
        ? {
            ...later,
            newer: newer.value,
            proposals: keepProposals(later.proposals, newer.value.inspection),
            busy: null,
          }
        : { ...later, busy: null, problem: newer.problem },
    )
  }

  /** As this file would be read. */
  const settingsOf = (header: string): ColumnSettings => {
    const now = store.state
    return now.step === 'beoordeling' ? (now.newer.columns[header] ?? {}) : {}
  }

  const choose = (edit: (choices: FitChoices) => FitChoices) =>
    void look((request) => ({ ...request, choices: edit(request.choices) }))

  async function accept(): Promise<void> {
    const now = store.state
    if (now.step !== 'beoordeling' || blockedBecause(now) !== null) return
    store.set({ ...now, busy: 'vervangt', problem: null })
    const { naam } = now.source.manifest
    const accepted = await workbench.acceptNewer(naam, now.request, detailsOf(now.fields))
    if (!accepted.ok) return store.set({ ...now, busy: null, problem: accepted.problem })
    store.set({ step: 'rust' })
    tell(`Bron ${naam} is ververst met ${now.newer.fileName}.`)
  }

  return {
    get state() {
      return store.state
    },
    subscribe: (listener) => store.subscribe(listener),
    begin,
    succeed: (header, successor) =>
      choose((choices) => {
        const { [header]: _, ...others } = choices.successors
        return {
          ...choices,
          successors: successor === undefined ? others : { ...others, [header]: successor },
        }
      }),
    load: (header, geladen) =>
      choose((choices) => ({
        ...choices,
        columns: { ...choices.columns, [header]: { ...choices.columns[header], geladen } },
      })),
    callMissing: (headers, code, reason) =>
      void look((request) => ({
        ...request,
        choices: headers.reduce(
          (choices, header) => withMissing(choices, settingsOf(header), { header, code, reason }),
          request.choices,
        ),
      })),
    answer: ({ scope, columns: headers }, decimaal) =>
      choose(({ reading, columns, successors }) => ({
        successors,
        reading: scope === 'bestand' ? { ...reading, decimaal } : reading,
        columns:
          scope === 'bestand'
            ? columns
            : {
                ...columns,
                ...Object.fromEntries(headers.map((header) => [header, { ...columns[header], decimaal }])),
              },
      })),
    compareBy: (key) => void look((request) => ({ ...request, key })),
    fill(field, text) {
      const now = store.state
      if (now.step !== 'beoordeling' || now.busy === 'vervangt') return
      store.set({ ...now, problem: null, fields: { ...now.fields, [field]: text } })
    },
    accept,
    cancel() {
      const now = store.state
      if (now.step === 'beoordeling' && now.busy === 'vervangt') return
      running.abort()
      store.set({ step: 'rust' })
    },
  }
}

/** A code that is or isn't missing in one column. @param settings What holds for that column now. */
function withMissing(
  choices: FitChoices,
  { ontbrekend = {} }: ColumnSettings,
  {
    header,
    code,
    reason,
  }: { readonly header: string; readonly code: string; readonly reason: string | null },
): FitChoices {
  const others = Object.fromEntries(Object.entries(ontbrekend).filter(([other]) => other !== code))
  const codes = reason === null ? others : { ...others, [code]: reason }
  const columns = { ...choices.columns, [header]: { ...choices.columns[header], ontbrekend: codes } }
  return { ...choices, columns }
}

/** Why the file can't take the source's place yet; null when it can. */
export function blockedBecause({ newer, fields, busy }: NewerReview): string | null {
  if (busy !== null) return busyWords[busy]
  const awaited = decisionAwaited(newer)
  if (awaited !== null) return awaited
  if (newer.inspection.columns.every(({ loaded }) => !loaded)) return 'Laad ten minste één kolom.'
  return fieldProblem(fields)
}

/** What the user has to decide before rows can be compared; null when nothing waits. */
export function decisionAwaited({ inspection, differences }: NewerFile): string | null {
  if (inspection.questions.length > 0) return 'Kies eerst het decimaalteken.'
  return differences.some((one) => one.kind === 'column-gone' && one.successor === undefined)
    ? 'Beslis eerst over de kolom die ontbreekt.'
    : null
}

const busyWords = { leest: 'Het bestand wordt opnieuw bekeken.', vervangt: 'De bron wordt ververst.' }

function fieldProblem({ van, tot, gepubliceerd, opgehaald }: NewerFields): string | null {
  const days = [van, tot, gepubliceerd, opgehaald].map((text) => text.trim())
  if (days.some((day) => day !== '' && isoDay(day) === null)) return 'Schrijf een datum als 31-08-2020.'
  const [first, last] = [isoDay(van.trim()), isoDay(tot.trim())]
  if ((first === null) !== (last === null)) return 'Vul van de periode beide dagen in, of geen van beide.'
  return first !== null && last !== null && last < first ? 'De laatste dag ligt voor de eerste.' : null
}

/** When another file was published and fetched isn't known; of the source's own file, changed on disk, it may still hold. */
function fieldsOf({ period }: NewerFile, { manifest }: SourceState, file: File | null): NewerFields {
  const typed = (day: string | undefined) => (day === undefined ? '' : shortDay(day))
  return {
    van: typed(period?.van),
    tot: typed(period?.tot),
    gepubliceerd: file === null ? typed(manifest.gepubliceerd) : '',
    opgehaald: file === null ? typed(manifest.opgehaald) : '',
  }
}

function detailsOf({ van, tot, gepubliceerd, opgehaald }: NewerFields): NewerDetails {
  const [first, last] = [isoDay(van.trim()), isoDay(tot.trim())]
  const [published, fetched] = [isoDay(gepubliceerd.trim()), isoDay(opgehaald.trim())]
  return {
    ...(first === null || last === null ? {} : { peilperiode: { van: first, tot: last } }),
    ...(published === null ? {} : { gepubliceerd: published }),
    ...(fetched === null ? {} : { opgehaald: fetched }),
  }
}
