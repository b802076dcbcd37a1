import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { renderMarkdown } from './renderMarkdown'

const render = (markdown: string) => toHtml({ type: 'root', children: renderMarkdown(markdown, 2) })

it('keeps text, lists, tables and https links', () => {
  expect(render('Zie **dit** en [CBS](https://www.cbs.nl).')).toBe(
    '<p>Zie <strong>dit</strong> en <a href="https://www.cbs.nl">CBS</a>.</p>',
  )
  expect(render('# Kop')).toBe('<h3>Kop</h3>')
})

it('drops raw HTML, images and addresses that run or fetch something', () => {
  expect(render('a <img src=x onerror=alert(1)> b')).toBe('<p>a  b</p>')
  expect(render('![plaatje](https://voorbeeld.nl/a.png)')).toBe('<p></p>')
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//voorbeeld.nl/x',
    'http://voorbeeld.nl',
    'file:///etc/x',
  ])
    expect(render(`[a](${address})`)).toBe('<p><a>a</a></p>')
})
