export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression; null when the package states none. */
  readonly licence: string | null
  readonly homepage: string | null
  /** Its licence and notice files. */
  readonly texts: readonly string[]
}
export const allowedLicences: readonly string[]
export function shippedPackages(root: string): ShippedPackage[]
export function isAllowed(licence: string | null): boolean
export function noticesText(packages: readonly ShippedPackage[]): string
