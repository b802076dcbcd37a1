export function findElectron(env?: NodeJS.ProcessEnv): string | null
export function electronPackage(): string
