import { expect, it } from 'vitest'
import type { TextGround } from './model'
import { causaleTaal } from './causaleTaal'

const ground = (over: Partial<TextGround> = {}): TextGround => ({
  sources: [{ naam: 'trajecten', aard: 'registratie' }],
  ontwerp: null,
  results: [],
  ...over,
})
const written = (text: string) => ({ subject: 'tekst-1', text })

it('[T2] names the sentence, the words and a proposal, one flag a sentence', () => {
  const text = 'In 2020 waren er 273 trajecten. Dankzij de coaches\nsteeg de score. De aanpak werkt.'
  const flags = causaleTaal(written(text), ground())
  expect(flags).toEqual([
    {
      code: 'causale-taal',
      severity: 'waarschuwt',
      subject: 'tekst-1',
      short: 'Beweert een oorzaak: Dankzij',
      message:
        '“Dankzij de coaches steeg de score.” beweert een oorzaak (Dankzij). Deze gegevens laten geen oorzaak zien.',
      evidence: { woorden: ['Dankzij'], voorstel: expect.stringContaining('“Na de coaches') },
    },
    expect.objectContaining({ subject: 'tekst-1.2', short: 'Beweert een oorzaak: aanpak … werkt' }),
  ])
})

it('[T2] holds for every nature of source but lists that only name areas or codes', () => {
  const natures = [
    'integraal',
    'steekproef',
    'registratie',
    'modelschatting',
    'enquete',
    'kwalitatief',
    'onbekend',
    'hulptabel',
  ] as const
  const flagged = natures.filter(
    (aard) =>
      causaleTaal(written('De aanpak werkt.'), ground({ sources: [{ naam: 'bron', aard }] })).length > 0,
  )
  expect(flagged).toEqual(natures.filter((aard) => aard !== 'hulptabel'))
})

it('[T2] is lifted by a recorded design', () => {
  const ontwerp = { soort: 'experiment', verwijzing: 'Evaluatie 2020' } as const
  expect(causaleTaal(written('De aanpak werkt.'), ground({ ontwerp }))).toEqual([])
})
