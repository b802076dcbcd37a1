import fc from 'fast-check'

/** Texts as people and other programs write them; each ends what it opens, so that a cell can follow. */
const oddTexts = [
  'Een zin met {{a.n}} erin.',
  '# Kop',
  'Kop\n===',
  '- punt\n\n  meer\n  - dieper\n    ```sql naam=geen_cel\n    SELECT 1\n    ```',
  '1.  een\n2.  twee',
  '> citaat\n> ```sql naam=ook_geen\n> SELECT 1\n> ```',
  '````\n```sql naam=binnenin\nSELECT 1\n```\n````',
  '```js\nlet x = 1\n```',
  '~~~\n```\n~~~',
  '    ingesprongen code',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '<div>\n\ntekst\n\n</div>',
  '<!-- iets anders -->',
  'regel  \nnog een\\\nen nog een',
  '`` code met ` erin ``',
  '[link]: https://example.org "titel"',
  '***',
  'é ’ “” … 🙂',
  'a\n\n\n\nb',
  '{{',
] as const

const fences = [
  '```sql naam=NAAM\n-- groep: g\nSELECT 1 AS g\n```',
  '~~~~sql naam=NAAM\nSELECT 1 -- ~~~ ```\n~~~~',
  '````sql naam=NAAM\n```\nSELECT 1\n````',
  '  ```sql naam=NAAM\n  SELECT 1\n  ```',
  '```sql naam=NAAM\n```',
  '```figuur naam=NAAM bron=a\ntitel: T\nsoort: staaf\nx: a\ny: b\n```',
  '```zrm naam=NAAM bron=a\ndomein: Financiën\nvergelijk: [eind-start]\n```',
  '```sql\nSELECT 1\n```',
  '```figuur naam=NAAM\n```   ',
] as const

const gap = fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n\n\t\n')
const block = fc.oneof(
  fc.constantFrom(...oddTexts).map((text) => ({ isText: true, text })),
  fc.constantFrom(...fences).map((text) => ({ isText: false, text })),
)

/** A notebook file: odd Markdown, LF or CRLF, with or without a byte order mark, a front matter and a last line end. */
export const notebookFile: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '\ufeff'),
    head: fc.constantFrom('---\nformaat: 1\ntitel: T\n---\n', '---\nformaat: 1\ntitel: T\n---\n\n', ''),
    blocks: fc.array(block, { maxLength: 6 }),
    gaps: fc.array(gap, { minLength: 6, maxLength: 6 }),
    end: fc.constantFrom('', '\n', '\n\n', '\n\n```sql naam=open\nSELECT 1', '\n\n```js\nlet y'),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ mark, head, blocks, gaps, end, eol }) => {
    const written = blocks.map(({ isText, text }, at) => {
      const before = isText && blocks[at - 1]?.isText ? '\n\n<!-- cel -->' : ''
      return (at === 0 ? '' : before + (gaps[at] as string)) + text.replace('NAAM', `cel${at}`)
    })
    return mark + (head + written.join('') + (blocks.length === 0 ? '' : end)).replaceAll('\n', eol)
  })
