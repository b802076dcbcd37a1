export function strayInArchive(paths: readonly string[]): string[]
export function strayBeside(paths: readonly string[]): string[]
