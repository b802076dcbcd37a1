export interface InstallerOptions {
  readonly systems: readonly ('win' | 'linux' | 'mac')[]
  readonly target?: string
  readonly electronDist: string | null
  readonly output?: string
}
export function buildInstallers(root: string, options: InstallerOptions): Promise<string[]>
