import type { Outcome } from '../bridge/outcome'
import type { Engine } from '../engine/port'
import type { LinearSolver } from '../evidence/disclosure/solver/linearSolver'
import type { FontFiles } from '../feitenblad/fonts'
import type { Importer } from '../sources/importer/importer'
import type { WorkspaceFiles } from '../workspace/files'

/** What a host gives the workbench. */
export interface WorkbenchPorts {
  readonly files: WorkspaceFiles
  readonly engine: Engine
  readonly solver: LinearSolver
  readonly importer: Importer
  /** Key of this werkmap's pseudonyms, 64 hexadecimal digits. */
  readonly pseudonymKey: () => Promise<string>
  /** Fonts to embed in what is exported. */
  readonly fonts: () => Promise<FontFiles>
  /** Draws an SVG as a PNG of 300 dots to the inch, of its pixels at 96 to the inch; the same bytes on every host. */
  readonly drawImage: (svg: string) => Promise<Uint8Array>
  /** Prints a page that has everything inside, as a tagged PDF; a Dutch sentence when nothing here can print. */
  readonly printPdf: (html: string) => Promise<Outcome<Uint8Array, string>>
}
