import { expect, it } from 'vitest'
import { checkText } from './checkText'
import { splitSentences } from './sentences'

const texts = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

it('[T1] ends no sentence at an abbreviation, an initial or a point within a number', () => {
  expect(
    texts(
      'Dhr. J. de Vries (o.a. coach) sprak 1.060 inwoners, d.w.z. 5,3 procent. Daarna was er bijv. koffie enz. Het was druk.',
    ),
  ).toEqual([
    'Dhr. J. de Vries (o.a. coach) sprak 1.060 inwoners, d.w.z. 5,3 procent.',
    'Daarna was er bijv. koffie enz.',
    'Het was druk.',
  ])
})

it('[T1] keeps a quotation of several sentences with its speaker', () => {
  expect(texts('“Ik was alleen. Nu niet meer,” zegt zij. De groep groeit.')).toEqual([
    '“Ik was alleen. Nu niet meer,” zegt zij.',
    'De groep groeit.',
  ])
})

it('[T1] takes headings, items and cells apart, and leaves code and front matter out', () => {
  const text = [
    '---',
    'titel: Door de inzet daalt alles',
    '---',
    '# Effect en bereik',
    'De groep is klein',
    'en gemengd.',
    '',
    '- Meer contact',
    '2. Minder stress',
    '',
    '| Dorp | Aantal |',
    '| --- | --- |',
    '| Leek | 12 |',
    '',
    '```sql naam=x',
    'SELECT 1',
    '```',
  ].join('\n')
  expect(texts(text)).toEqual([
    'Effect en bereik',
    'De groep is klein\nen gemengd.',
    'Meer contact',
    'Minder stress',
    'Dorp',
    'Aantal',
    'Leek',
  ])
})

it('[T1] gives the words that decided with their place in the text, over a broken line too', () => {
  const text = 'Het is druk.\nDe aan-\npak leidt dit jaar tot\nmeer contact.'
  const [, judged] = checkText(text)
  expect(judged?.label).toBe('causal')
  expect(judged?.words).toEqual([
    { start: 25, end: 30, text: 'leidt' },
    { start: 40, end: 43, text: 'tot' },
  ])
  expect(judged?.words.map(({ start, end }) => text.slice(start, end))).toEqual(['leidt', 'tot'])
})

it('[T1] takes each line as one when asked', () => {
  expect(
    checkText('Kop zonder punt\n\nDe aanpak werkt. Echt.', 'lines').map(({ text, label }) => [text, label]),
  ).toEqual([
    ['Kop zonder punt', 'none'],
    ['De aanpak werkt. Echt.', 'causal'],
  ])
})

it('[T1] proposes the same sentence without a cause where words can be put in place', () => {
  expect(checkText('Dankzij de coach steeg de score.')[0]?.proposal).toMatch(
    /^Bijvoorbeeld: “Na de coach steeg de score\.” /,
  )
  expect(checkText('De cursus leidt tot meer contact.')[0]?.proposal).toMatch(
    /^Bijvoorbeeld: “De cursus gaat samen met meer contact\.” /,
  )
  expect(checkText('De cursus draagt bij aan meer contact.')[0]?.proposal).toMatch(
    /^Bijvoorbeeld: “De cursus is gericht op meer contact\.” /,
  )
  expect(checkText('Hierdoor voelen bewoners zich veiliger.')[0]?.proposal).toMatch(
    /^Bijvoorbeeld: “Daarna voelen bewoners zich veiliger\.” /,
  )
})
