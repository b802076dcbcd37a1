import { expect, it } from 'vitest'
import { verbForms } from './verbForms'

const forms = (verb: string) => {
  const { finite, participles } = verbForms(verb)
  return [...finite, ...participles]
}

it.each([
  ['maken', ['maken', 'maakt', 'maakte', 'maakten', 'gemaakt']],
  ['remmen', ['remmen', 'remt', 'remde', 'remden', 'geremd']],
  ['vergroten', ['vergroten', 'vergroot', 'vergrootte', 'vergrootten', 'vergroot']],
  ['beinvloeden', ['beinvloeden', 'beinvloedt', 'beinvloedde', 'beinvloedden', 'beinvloed']],
  ['verhogen', ['verhogen', 'verhoogt', 'verhoogde', 'verhoogden', 'verhoogd']],
  ['onder.mijnen', ['ondermijnen', 'ondermijnt', 'ondermijnde', 'ondermijnden', 'ondermijnd']],
])('[T1] spells the forms of the regular verb %s', (verb, expected) => {
  expect(forms(verb)).toEqual(expected)
})

it('[T1] gives both spellings where stress decides', () => {
  expect(forms('prikkelen')).toEqual(expect.arrayContaining(['prikkelt', 'prikkelde', 'geprikkeld']))
  expect(forms('activeren')).toEqual(expect.arrayContaining(['activeert', 'activeerde', 'geactiveerd']))
})

it.each([
  ['weg|nemen', ['wegneemt', 'wegnemen', 'wegnam', 'wegnamen', 'weggenomen']],
  ['ontnemen', ['ontneemt', 'ontnemen', 'ontnam', 'ontnamen', 'ontnomen']],
  ['voor.komen', ['voorkomt', 'voorkomen', 'voorkwam', 'voorkwamen', 'voorkomen']],
  ['aan|sporen', ['aansporen', 'aanspoort', 'aanspoorde', 'aanspoorden', 'aangespoord']],
])('[T1] builds the forms of %s on those of the verb in it', (verb, expected) => {
  expect(forms(verb)).toEqual(expected)
})
