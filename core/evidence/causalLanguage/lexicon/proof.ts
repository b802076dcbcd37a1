import { verbForms } from './verbForms'

/** What one does to find out whether it is so. */
const proving = [
  ...[
    'aan|tonen',
    'bewijzen',
    'vast|stellen',
    'zeggen',
    'meten',
    'bepalen',
    'achterhalen',
    'af|leiden',
    'concluderen',
  ],
  ...[
    'na|gaan',
    'op|maken',
    'onderbouwen',
    'staven',
    'toetsen',
    'beoordelen',
    'herleiden',
    'uit|maken',
    'hard|maken',
  ],
]

/** “aantonen”, “aan te tonen”, “aangetoond”; “hard te maken”. */
const forms = proving.flatMap((verb) => {
  const { infinitive, participles } = verbForms(verb)
  const [particle, base] = verb.split('|')
  return [infinitive, base === undefined ? `te ${verb}` : `${particle} te ${base}`, ...participles]
})

/** Proof that is denied, in any form of the verb: “niet kunnen aantonen”, “niet meer na te gaan”, “weinig bekend”. */
export const unproven = `(?:niet|niets|weinig|nooit) (?:(?:meer|goed|echt|zeker|met zekerheid|nog|hard|kunnen|kon|konden|worden|precies|over) )*(?:${[...new Set(forms)].join('|')}|bekend)`
