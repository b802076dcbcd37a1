/**
 * SQL that writes a municipality's code in one form: `GM1969`, `1969`, ` 1969` and 1969 are all `GM1969`. NULL for
 * anything else.
 */
export function municipalityCode(sql: string): string {
  const text = `trim(CAST(${sql} AS VARCHAR))`
  return `CASE WHEN regexp_full_match(${text}, '(?i)(GM)?[0-9]{1,4}') THEN 'GM' || lpad(regexp_extract(${text}, '[0-9]+'), 4, '0') END`
}

/**
 * SQL that writes a region's name in one form for comparing: small letters, no accents, apostrophes or word for its
 * kind; Den Haag and Den Bosch as CBS writes them. `'s-Gravenhage (gemeente)` is `s gravenhage`.
 */
export function normalName(sql: string): string {
  const plain = `regexp_replace(regexp_replace(lower(strip_accents(${sql})), '[''’‘\`]', '', 'g'), '[^a-z0-9]+', ' ', 'g')`
  const bare = `trim(regexp_replace(regexp_replace(trim(${plain}), ' (${kindWords})$', ''), '^(gemeente|provincie) ', ''))`
  return `CASE ${bare} WHEN 'den haag' THEN 's gravenhage' WHEN 'den bosch' THEN 's hertogenbosch' WHEN 'friesland' THEN 'fryslan' ELSE ${bare} END`
}

const kindWords = 'gemeente|gem|gm|provincie|prov|pv|landsdeel|ld|corop gebied|cr'

/** SQL for the kind that a name says it is, as the letters of CBS's codes; NULL when it doesn't say. */
export function regionKind(sql: string): string {
  const text = `lower(${sql})`
  return `CASE
    WHEN regexp_matches(${text}, '\\((gemeente|gem\\.?|gm)\\)\\s*$|^gemeente ') THEN 'GM'
    WHEN regexp_matches(${text}, '\\((provincie|prov\\.?|pv)\\)\\s*$|^provincie ') THEN 'PV'
    WHEN regexp_matches(${text}, '\\((landsdeel|ld)\\)\\s*$') THEN 'LD'
    WHEN regexp_matches(${text}, '\\((corop-gebied|cr)\\)\\s*$') THEN 'CR' END`
}
