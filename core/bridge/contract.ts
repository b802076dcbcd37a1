import type { FileProblem, FileText, WerkmapPath, WorkspaceEntry } from '../workspace/files'
import type { Outcome } from './outcome'

/**
 * Everything the page can ask of its host, whichever host that is. `schemas.ts` says how each call's arguments are
 * checked on the receiving side; files are named by paths inside the opened werkmap, never by paths of the machine.
 */
export interface Bridge {
  hostInfo(): Promise<HostInfo>
  listFiles(): Promise<readonly WorkspaceEntry[]>
  readText(path: WerkmapPath): Promise<Outcome<FileText, FileProblem>>
  /** A one-time address on the page's own origin from which the bytes of a file can be fetched. */
  openFile(path: WerkmapPath): Promise<Outcome<{ url: string; size: number }, FileProblem>>
  writeText(
    path: WerkmapPath,
    text: string,
    expected: string | null,
  ): Promise<Outcome<{ sha256: string }, FileProblem>>
  removeCopy(path: WerkmapPath, sha256: string): Promise<Outcome<null, FileProblem>>
  listOwn(folder: WerkmapPath): Promise<readonly WerkmapPath[]>
  removeOwn(path: WerkmapPath): Promise<Outcome<null, FileProblem>>
  movePlace(from: WerkmapPath, to: WerkmapPath): Promise<Outcome<null, FileProblem>>
  /**
   * An address on the page's own origin to which the bytes of a file that isn't there yet are put, piece by piece in
   * order; `keepFile` puts it in its place. Beginning another, or dropping it, leaves nothing of it.
   */
  beginFile(path: WerkmapPath): Promise<Outcome<{ url: string }, FileProblem>>
  keepFile(url: string): Promise<Outcome<{ sha256: string }, FileProblem>>
  dropFile(): Promise<void>
  /**
   * Writes files for others into a folder: the one the user picks (Electron), or `uitvoer/<name>` (browser).
   * null when the user cancelled.
   *
   * @param sheet Of a feitenblad: the names of all its files, also in formats that aren't written now. Figures that an earlier export left
   *   and that aren't among them go. null for files of another kind.
   * @param part Of a series, the first part has the user pick the folder and allow that files are replaced, for all of it.
   */
  exportFiles(
    name: string,
    files: readonly ExportFile[],
    sheet: readonly string[] | null,
    part: ExportPart,
  ): Promise<Outcome<ExportReceipt | null, FileProblem>>
  /**
   * Prints a page that has everything inside; base64 of the PDF, or a Dutch sentence when nothing here can print.
   */
  printPdf(html: string): Promise<Outcome<string, string>>
  /**
   * Writes the file with the pseudonym key into the folder the user picks: anywhere but in the werkmap, which is handed
   * on (`inside`). null when the user cancelled. A browser saves it among its downloads instead.
   */
  exportKey(file: ExportFile): Promise<Outcome<ExportReceipt | null, FileProblem>>
  /** Key for the pseudonyms of this werkmap, 64 hexadecimal digits; made on first use, kept outside the werkmap. */
  pseudonymKey(): Promise<string>
  /** That key as a text for a colleague, which only the passphrase opens. */
  handOverKey(passphrase: string): Promise<string>
  /**
   * Takes a key that was handed over for this werkmap.
   *
   * @param replace Whether another key may be replaced; without, `andere-sleutel` says that one is here.
   */
  takeOverKey(sealed: string, passphrase: string, replace: boolean): Promise<KeyTaking>
  /**
   * Has the user pick the folder of another werkmap, which opens in the place of this one; a Dutch sentence when it is none.
   * null as well when they pick none.
   */
  openWerkmap(): Promise<Outcome<null, string>>
  /** Has the user pick a place, makes a werkmap there and opens it in the place of this one; null when they pick none. */
  makeWerkmap(titel: string, organisatie: string): Promise<Outcome<null, string>>
  /** Tells the host whether closing would lose work. */
  setUnsaved(unsaved: boolean): Promise<void>
  /** Closes the window without asking: the page saved what the user wanted saved. */
  closeWindow(): Promise<void>
  /** Calls back for menu commands; the result stops it. */
  onCommand(listener: (command: HostCommand) => void): () => void
  /** Calls back when files of the werkmap changed on disk, whoever changed them; the result stops it. */
  onFilesChanged(listener: (paths: readonly WerkmapPath[]) => void): () => void
}

/** How taking a key over ended: done, the same key was here already, or why nothing was done. */
export type KeyTaking =
  'overgenomen' | 'zelfde' | 'andere-sleutel' | 'geen-sleutel' | 'te-nieuw' | 'verkeerde-wachtzin'

/** Fewer signs are guessed too soon. */
export const shortestPassphrase = 12

export interface HostInfo {
  readonly kind: 'electron' | 'browser'
  readonly appVersion: string
  /** Name of the werkmap's folder, without its path. */
  readonly werkmapFolder: string
  /** Where exports go, as a user reads it; no absolute path. */
  readonly exportPlace: string
  /** Whether the user is new here. */
  readonly welcome: boolean
}

export const exportParts = ['geheel', 'eerste', 'volgende'] as const
export type ExportPart = (typeof exportParts)[number]

export interface ExportFile {
  /** Plain file name: no folders. */
  readonly name: string
  readonly text: string
  /** How `text` stands for the bytes of a file that is no text; default: it is a text, written as UTF-8. */
  readonly encoding?: 'base64' | undefined
}

export interface ExportReceipt {
  /** Where the files are, as a user reads it. */
  readonly place: string
  readonly files: readonly string[]
  /** Figures of an earlier export of the same sheet that aren't in it any more, and were removed. */
  readonly removed: readonly string[]
  /** Those that another program saved since, and that still stand there. */
  readonly left: readonly string[]
}

export const hostCommands = [
  'nieuwe-werkmap',
  'werkmap-openen',
  'opslaan',
  'opslaan-en-sluiten',
  'ongedaan-maken',
  'opnieuw-doen',
  'uitvoeren',
  'alles-uitvoeren',
  'alles-opnieuw',
  'vergelijken',
  'exporteren',
  'palet',
  'openen-op-naam',
  'weergave-wisselen',
  'werkmap-tonen',
  'kanttekeningen-tonen',
  'drempels-en-regels',
  'gepubliceerde-cijfers',
  'sleutel-overdragen',
  'sleutel-overnemen',
  'handleiding',
  'toetsen-tonen',
  'over-feitenwerk',
] as const
export type HostCommand = (typeof hostCommands)[number]

type Push = 'onCommand' | 'onFilesChanged'
export type CallName = Exclude<keyof Bridge, Push>

export const channels = {
  hostInfo: 'host:info',
  listFiles: 'files:list',
  readText: 'files:read-text',
  openFile: 'files:open',
  writeText: 'files:write-text',
  listOwn: 'files:list-own',
  removeCopy: 'files:remove-copy',
  removeOwn: 'files:remove-own',
  movePlace: 'files:move',
  beginFile: 'files:begin',
  keepFile: 'files:keep',
  dropFile: 'files:drop',
  exportFiles: 'files:export',
  printPdf: 'files:print',
  exportKey: 'keys:export',
  pseudonymKey: 'keys:pseudonym',
  handOverKey: 'keys:hand-over',
  takeOverKey: 'keys:take-over',
  openWerkmap: 'werkmap:open',
  makeWerkmap: 'werkmap:make',
  setUnsaved: 'window:set-unsaved',
  closeWindow: 'window:close',
} as const satisfies Record<CallName, string>

export const pushChannels = {
  onCommand: 'command',
  onFilesChanged: 'files:changed',
} as const satisfies Record<Push, string>
