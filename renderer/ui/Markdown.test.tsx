import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Markdown } from './Markdown'

afterEach(cleanup)

it('draws no raw HTML, fetches no image and goes nowhere on a link', () => {
  const hostile = [
    'Zie [de bron](https://example.org/x) en [kwaad](javascript:alert(1)).',
    '![foto](https://example.org/p.png)',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
  ].join('\n\n')
  const { container } = render(<Markdown text={hostile} />)
  expect(container.querySelectorAll('a, img, script, [onerror]')).toHaveLength(0)
  expect(container.textContent).toContain('Zie de bron en kwaad.')
})

it('stands headings below the title of the document', () => {
  const { container } = render(<Markdown text={'# Boven\n\n## Onder'} />)
  expect([...container.querySelectorAll('h2, h3')].map(({ textContent }) => textContent)).toEqual([
    'Boven',
    'Onder',
  ])
})
