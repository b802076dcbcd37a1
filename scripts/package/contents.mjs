// What may ship. A file that fits no line is a mistake: a test, a source, a library of the workshop.

const packed = [
  /^package\.json$/,
  /^out\/main\/index\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[^/]+\.(?:css|js|png|svg|ttf|wasm|woff2?)$/,
]

const beside = [
  /^(?:LICENSE|THIRD-PARTY-NOTICES)\.txt$/,
  /^voorbeeld\/werkmap\.yaml$/,
  /^voorbeeld\/Voorbeeld\.feitenwerk$/,
  /^voorbeeld\/analyses\/[a-z]+\/[a-z-]+\.(?:md|yaml)$/,
  /^voorbeeld\/sample-data\/[^/.][^/]*\.(?:arrow|csv|geojson|json|md|ods|parquet|por|sav|tsv|xls|xlsx|zsav)$/,
]

const fits = (lines) => (path) => !lines.some((line) => line.test(path))

/** Of the files in the archive, those that don't belong in it. */
export const strayInArchive = (paths) => paths.filter(fits(packed))

/** The same for what stands beside the archive. */
export const strayBeside = (paths) => paths.filter(fits(beside))
