export function packArchive(root: string): Promise<{ archive: string; stray: string[] }>
export function listArchive(archive: string): string[]
