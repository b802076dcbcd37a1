/**
 * What a file that isn't a text table seems to be, by its first bytes; Dutch, to follow "lijkt op".
 *
 * @returns null when nothing speaks against a text table.
 */
export function looksLike(bytes: Uint8Array): string | null {
  const known = signatures.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte))
  return known?.name ?? null
}

/** Whether decoded text holds characters that no table has: the file is binary after all. */
export function isBinaryText(text: string): boolean {
  const head = text.slice(0, 100_000)
  return (
    text.includes('\0') ||
    (head.match(controlCharacters)?.length ?? 0) > Math.max(head.length / 100, fewCharacters)
  )
}

/** A bell or two in a short text make it no machine code. */
const fewCharacters = 5

/** What a text that isn't a delimited table seems to be. */
export function looksLikeMarkup(text: string): string | null {
  const head = text.slice(0, 2000).trimStart()
  if (/^<(!doctype html|html|head|meta|style|body|table)\b/i.test(head))
    return 'een webpagina (HTML), ook al kan die .xls heten'
  if (/^<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/i.test(head))
    return 'een Excel-werkmap in XML (2003)'
  if (/^MIME-Version:/i.test(head)) return 'een webarchief (MHTML), ook al kan dat .xls heten'
  if (/^ID;P\w*(;\w)*\r?\n[BCFOP];/.test(head)) return 'een SYLK-bestand (.slk)'
  if (/^<\?xml/i.test(head)) return 'een XML-bestand'
  return null
}

// oxlint-disable-next-line no-control-regex -- control characters are what we look for
const controlCharacters = /[\u0001-\u0008\u000e-\u001f]/g

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

const signatures: readonly { readonly magic: readonly number[]; readonly name: string }[] = [
  { magic: ascii('PK\u0003\u0004'), name: 'een Excel-werkmap (.xlsx) of een ander ingepakt bestand' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], name: 'een ouder Excel-bestand (.xls)' },
  { magic: ascii('$FL2'), name: 'een SPSS-bestand (.sav)' },
  { magic: ascii('$FL3'), name: 'een SPSS-bestand (.zsav)' },
  { magic: ascii('ASCII SPSS PORT'), name: 'een SPSS-bestand (.por)' },
  { magic: ascii('PAR1'), name: 'een Parquet-bestand' },
  { magic: ascii('ARROW1'), name: 'een Arrow-bestand' },
  { magic: [0xff, 0xff, 0xff, 0xff], name: 'een Arrow-bestand' },
  { magic: ascii('FEA1'), name: 'een Feather-bestand' },
  { magic: ascii('<stata_dta>'), name: 'een Stata-bestand (.dta)' },
  { magic: ascii('HEADER RECORD*******LIB'), name: 'een SAS-bestand (.xpt)' },
  { magic: ascii('%PDF'), name: 'een PDF-document' },
  { magic: [0x89, 0x50, 0x4e, 0x47], name: 'een afbeelding (PNG)' },
  { magic: [0xff, 0xd8, 0xff], name: 'een afbeelding (JPEG)' },
  { magic: [0x1f, 0x8b], name: 'een ingepakt bestand (gzip)' },
  { magic: ascii('SQLite format 3'), name: 'een SQLite-database' },
]
