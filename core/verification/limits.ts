/** Bytes: no sheet that Feitenwerk makes comes near it. */
export const largestExport = 200 * 1024 ** 2
