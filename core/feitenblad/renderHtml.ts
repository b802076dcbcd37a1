import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { fontFaces, type FontFiles } from './fonts'
import { h } from './hast'
import type { Feitenblad } from './model'
import { pageStyles } from './pageStyles'
import { papersOf } from './paper'
import { renderPages } from './renderPages'

/**
 * A feitenblad as one HTML file: fonts, styles and drawings inside, no scripts, nothing fetched, readable offline and
 * printable on its own paper. Equal input gives equal bytes.
 *
 * @param record Canonical JSON of the provenance record; stands in `<script type="application/json" id="herkomst">`.
 */
export function renderHtml(feitenblad: Feitenblad, fonts: FontFiles, record: string): string {
  const faces = fontFaces(fonts, ['sans400', 'sans600', 'serif400', 'serif400Italic', 'serif600'])
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h(
        'html',
        { lang: 'nl' },
        h(
          'head',
          {},
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'generator', content: 'Feitenwerk' }),
          h('meta', { name: 'author', content: feitenblad.organisatie }),
          h('title', {}, `${feitenblad.titel} · ${feitenblad.organisatie}`),
          h('style', {}, `${faces}\n${pageStyles(papersOf(feitenblad.pagina).page, feitenblad.style)}`),
          h('script', { type: 'application/json', id: 'herkomst' }, escapeScript(record)),
        ),
        h(
          'body',
          {},
          h('a', { className: ['overslaan'], href: '#leeswijzer' }, 'Naar leeswijzer en beperkingen'),
          h(
            'main',
            {},
            ...renderPages(feitenblad).children.flatMap((child) => (child.type === 'element' ? [child] : [])),
          ),
        ),
      ),
    ],
  }
  return `${toHtml(tree)}\n`
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

// In a script element only `<` can end it or open a comment; in JSON it stands in strings alone.
const escapeScript = (json: string) => json.replaceAll('<', '\\u003c')
