import type { WerkmapPath, WorkspaceFiles } from '../workspace/files'

/** The first of `stem.csv`, `stem-2.csv`, … that no file of the werkmap has, capitals apart. */
export async function freePath(files: WorkspaceFiles, stem: string, extension: string): Promise<WerkmapPath> {
  const taken = new Set((await files.list()).map(({ path }) => path.toLowerCase()))
  let path = `${stem}${extension}`
  for (let count = 2; taken.has(path.toLowerCase()); count++) path = `${stem}-${count}${extension}`
  return path
}
