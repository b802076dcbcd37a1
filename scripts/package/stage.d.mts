export function stagedFolders(root: string): { app: string; resources: string; icons: string }
export function stage(root: string): Promise<{ refused: string[] }>
export function sizeOf(folder: string): number
export function filesIn(root: string, place?: string): string[]
