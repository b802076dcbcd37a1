import { expect, it } from 'vitest'
import { closeOpenEnd } from './closeOpenEnd'

const fence = '```sql naam=a\nSELECT 1\n```'

it.each([fence, `${fence}\n`, `Tekst.\n\n${fence}  \n\n`, '<!-- iets -->\n', 'Een zin.\n'])(
  'adds nothing to %j, of which all that was opened is closed',
  (text) => {
    expect(closeOpenEnd(text, '\n')).toBe(text)
  },
)

it.each([
  ['```sql\nSELECT 1', '```sql\nSELECT 1\n```'],
  ['```sql\nSELECT 1\n', '```sql\nSELECT 1\n\n```'],
  ['~~~~\n```\n~~~', '~~~~\n```\n~~~\n~~~~'],
  ['<!-- iets', '<!-- iets\n-->'],
])('closes what %j leaves open', (text, closed) => {
  expect(closeOpenEnd(text, '\n')).toBe(closed)
})
