import { fail, succeed, type Outcome } from '../bridge/outcome'
import { readLedger, writeLedger, type Publication, type PublishedCounts } from '../evidence/ledger/model'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { WorkspaceFiles } from '../workspace/files'

const path = 'gepubliceerd.json'

/** The ledger as it is on disk; a werkmap without one has published nothing. */
export interface LedgerFile {
  readonly publications: readonly Publication[]
  /** Of the file; null when there is none. */
  readonly sha256: string | null
}

/** @returns A Dutch sentence when it can't be read: without it nothing can be judged. */
export async function readLedgerFile(files: WorkspaceFiles): Promise<Outcome<LedgerFile, string>> {
  const file = await files.readText(path)
  if (!file.ok && file.problem.kind === 'missing') return succeed({ publications: [], sha256: null })
  if (!file.ok) return fail(describeFileProblem(file.problem))
  const read = readLedger(file.value.text)
  return read.ok ? succeed({ publications: read.value, sha256: file.value.sha256 }) : read
}

/** What is to be recorded of a sheet. */
export interface ToRecord {
  readonly feitenblad: string
  /** By `notebook.cel`. */
  readonly cells: ReadonlyMap<string, PublishedCounts>
  /** Today, as ISO. */
  readonly day: string
}

/** Adds the cells of a sheet; what is there already, and not annulled, isn't added again. */
export async function recordInLedger(
  files: WorkspaceFiles,
  ledger: LedgerFile,
  { feitenblad, cells, day }: ToRecord,
): Promise<Outcome<LedgerFile, string>> {
  const known = new Set(ledger.publications.filter(({ ingetrokken }) => !ingetrokken).map(contentOf))
  let nummer = ledger.publications.reduce((most, publication) => Math.max(most, publication.nummer), 0)
  const added = [...cells].flatMap(([cel, counts]): Publication[] => {
    const publication = { nummer: nummer + 1, vastgelegd: day, feitenblad, cel, ...counts }
    if (known.has(contentOf(publication))) return []
    nummer++
    return [publication]
  })
  return added.length === 0 ? succeed(ledger) : write(files, ledger, [...ledger.publications, ...added])
}

/** Marks a publication as taken back; it stays in the ledger, with the reason. */
export async function annulInLedger(
  files: WorkspaceFiles,
  ledger: LedgerFile,
  nummer: number,
  { reden, op }: { readonly reden: string; readonly op: string },
): Promise<Outcome<LedgerFile, string>> {
  const found = ledger.publications.find((publication) => publication.nummer === nummer)
  if (!found) return fail(`In gepubliceerd.json staat geen publicatie ${nummer}.`)
  if (found.ingetrokken) return fail(`Publicatie ${nummer} is al ingetrokken.`)
  if (reden.trim() === '') return fail('Zeg met een reden waarom de publicatie wordt ingetrokken.')
  const changed = ledger.publications.map((publication) =>
    publication === found ? { ...publication, ingetrokken: { op, reden: reden.trim() } } : publication,
  )
  return write(files, ledger, changed)
}

async function write(
  files: WorkspaceFiles,
  { sha256 }: LedgerFile,
  publications: readonly Publication[],
): Promise<Outcome<LedgerFile, string>> {
  const saved = await files.writeText(path, writeLedger(publications), sha256)
  return saved.ok
    ? succeed({ publications, sha256: saved.value.sha256 })
    : fail(describeFileProblem(saved.problem))
}

/** All but number and day. */
const contentOf = ({
  feitenblad,
  cel,
  bronnen,
  voorwaarden,
  periode,
  groepen,
  aantallen,
  rijen,
}: Publication) => JSON.stringify([feitenblad, cel, bronnen, voorwaarden, periode, groepen, aantallen, rijen])
