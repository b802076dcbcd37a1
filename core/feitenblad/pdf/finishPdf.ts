import { utf8ToBytes } from '@noble/hashes/utils.js'
import { xmlText } from '../../workbook/xmlText'
import { fromLatin1, toLatin1 } from './latin1'
import { readTail, withObjects } from './objects'

export interface PdfAbout {
  readonly titel: string
  readonly organisatie: string
}

/**
 * What Chromium printed as a file for others: without the time, the machine and the program that asked for it, so that equal
 * pages give equal bytes; with title, publisher and language for programs that ask, and the provenance record attached as
 * `herkomst.json`. The pages, their tags and their bookmarks stay as they are.
 *
 * @param record Canonical JSON of the provenance record.
 * @throws {Error} when it isn't a file as Chromium writes it.
 */
export function finishPdf(printed: Uint8Array, about: PdfAbout, record: string): Uint8Array {
  const text = renumberNodes(toLatin1(printed))
  const tail = readTail(text)
  const plain = text.slice(0, tail.info.from) + plainInfo(tail.info.text) + text.slice(tail.info.to)
  const next = tail.size
  const [file, spec, metadata] = [next, next + 1, next + 2]
  const bytes = toLatin1(utf8ToBytes(record))
  const words = xmp(about)
  const attached = `<</EmbeddedFiles <</Names [(${recordName}) ${spec} 0 R]>>>>`
  const catalog = tail.catalog.text.replace(
    />>\s*$/,
    `/Names ${attached}/AF [${spec} 0 R]/Metadata ${metadata} 0 R>>`,
  )
  const objects = new Map([
    [tail.root, catalog],
    [file, `<<${recordMark}/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`],
    [
      spec,
      `<</Type /Filespec/F (${recordName})/UF (${recordName})/AFRelationship /Source/Desc (Herkomst van de cijfers)/EF <</F ${file} 0 R/UF ${file} 0 R>>>>`,
    ],
    [metadata, `<</Type /Metadata/Subtype /XML/Length ${words.length}>>\nstream\n${words}\nendstream`],
  ])
  return fromLatin1(withObjects(plain, tail, objects))
}

const recordName = 'herkomst.json'
/** How the stream with the record is known. */
export const recordMark = '/Type /EmbeddedFile/Subtype /application#2Fjson'

/**
 * Chromium names the cells of a table after the nodes of the page it had open, which count on from page to page. Numbered from
 * 1 in the order they had.
 */
function renumberNodes(text: string): string {
  const found = [...text.matchAll(/\(node(\d{8})\)/g)].map(([, number = '']) => number)
  const numbers = new Map([...new Set(found)].toSorted().map((number, at) => [number, at + 1]))
  return text.replaceAll(
    /\(node(\d{8})\)/g,
    (_, number: string) => `(node${String(numbers.get(number)).padStart(8, '0')})`,
  )
}

/** Title and producer; of the same length, so that everything behind it stays where it is. */
function plainInfo(info: string): string {
  const title = /\/Title\s*(\((?:\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f]*>)/.exec(info)?.[0] ?? ''
  const producer = /\/Producer \([^)]*\)/.exec(info)?.[0] ?? ''
  const kept = `<<${title}\n/Creator (Feitenwerk)\n${producer}`
  return `${kept.padEnd(info.length - 2)}>>`
}

function xmp({ titel, organisatie }: PdfAbout): string {
  const words = [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(titel)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${xmlText(organisatie)}</rdf:li></rdf:Seq></dc:creator>`,
    '<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>Feitenwerk</xmp:CreatorTool>',
    '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>',
  ].join('')
  return toLatin1(utf8ToBytes(words))
}
