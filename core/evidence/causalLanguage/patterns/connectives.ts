import { aboutFigures } from '../lexicon/figures'
import type { CauseRule } from './rule'

/** Words that tie an outcome to its cause. `door` itself is judged in `door.ts`. */
export const connectives: readonly CauseRule[] = [
  { kind: 'herkomst', pattern: '[a-z]*dankzij', factual: true },
  {
    kind: 'herkomst',
    pattern:
      '({zijn}|valt|vallen|was) … (te danken|te wijten|toe te schrijven|toe te rekenen|terug te voeren|te herleiden) … (aan|op|tot|hieraan|daaraan)',
    unless: /te herleiden tot (?:personen|individ|een persoon|inwoners)/,
  },
  {
    kind: 'herkomst',
    pattern:
      '(te danken|te wijten|toe te schrijven|terug te voeren) … (aan|op|is|zijn|valt|vallen|hieraan|daaraan)',
  },
  {
    kind: 'herkomst',
    pattern:
      '{komen:fin} (vooral |mede |ook |deels |grotendeels |met name |waarschijnlijk |vermoedelijk |mogelijk |misschien |wellicht |niet |voor een (groot )?deel )*(door|doordat|omdat)',
    subject: 'thing',
    unless: /kom[a-z]* door (?:de (?:deur|wijk|straat|keuring|selectie))/,
  },
  {
    kind: 'herkomst',
    pattern: '(dit|dat|die|dit alles|deze [a-z]+) … {komen:fin} … (door|doordat|omdat)',
    subject: 'thing',
    unless: /kom[a-z]* door (?:de (?:deur|wijk|straat|keuring|selectie))/,
  },
  {
    kind: 'herkomst',
    pattern: '(door|doordat) … {komen:fin}¶',
    unless: /door de (?:deur|wijk|straat)|kom[a-z]* (?:in|naar|uit|bij|op|met|tot|samen)(?![a-z])/,
  },
  { kind: 'herkomst', pattern: '{komen:fin} … voort uit' },
  { kind: 'herkomst', pattern: '{vloeien:fin} … voort uit' },
  { kind: 'herkomst', pattern: '({voort|komen}|{voort|vloeien}|voortkomend) uit' },
  { kind: 'herkomst', pattern: 'uit … ({voort|komen}|{voort|vloeien})' },
  { kind: 'herkomst', pattern: '(waaruit|hieruit|daaruit) … ({voort|komen}|{voort|vloeien}|{ontstaan})' },
  { kind: 'herkomst', pattern: '{hangen:fin} … af van', subject: 'claim', needs: 'change' },
  { kind: 'herkomst', pattern: 'ten grondslag' },
  {
    kind: 'herkomst',
    pattern:
      '(ligt|lag|gelegen) (dit |dat |vooral |mede |ook |deels |grotendeels |met name |niet |waarschijnlijk |mogelijk |misschien |onder meer )*(aan|eraan|hieraan|daaraan)',
    unless:
      /ligt aan (?:(?:de|een|het) (?:[a-z]+e )?[a-z]*(?:weg|straat|rand|kade|noord|zuid|oost|west|kant|zee|haven|rivier|a[0-9])|het [a-z]*(?:kanaal|water|plein|meer|spoor))/,
  },
  { kind: 'herkomst', pattern: 'heeft (alles|veel|vooral|mede|deels) … te maken (met)?' },
  { kind: 'herkomst', pattern: '(dit|dat) heeft te maken met' },
  {
    kind: 'herkomst',
    pattern:
      '(ontstaan|ontstaat|ontstond|ontstonden) (vaak |vooral |mede |meestal )?(door|doordat|uit|vanwege|wegens)',
    unless: /ontstaan (?:uit (?:een |het |de )?(?:idee|initiatief|samenwerking|werkgroep|fusie)|in|rond)/,
  },
  {
    kind: 'verbinding',
    pattern: '(als gevolg van|als gevolg hiervan|als gevolg daarvan|met als gevolg|tot gevolg)',
  },
  { kind: 'verbinding', pattern: '[a-z]*(waardoor)', factual: true, unless: aboutFigures },
  {
    kind: 'verbinding',
    pattern: '([a-z]*hierdoor|[a-z]*daardoor|erdoor|ertoe leidend)',
    unless: new RegExp(`daardoor bedoeld|${aboutFigures.source}`),
    factual: true,
  },
  {
    kind: 'verbinding',
    pattern: '[a-z]*(doordat)[a-z]{0,3}',
    factual: true,
    unless: /(?<![a-z])(?:monitoren|meten|toetsen|doen dit) [^;:]*doordat/,
  },
  { kind: 'verbinding', pattern: 'zodat' },
  {
    kind: 'verbinding',
    pattern: '(daarmee|hiermee|waarmee)',
    needs: 'change',
    subject: 'thing',
    unless: /(?:is|zijn|komt|komen|ligt|staat) (?:daarmee|hiermee)/,
  },
  { kind: 'verbinding', pattern: '(vanwege|wegens)', needs: 'change' },
  { kind: 'verbinding', pattern: 'omdat', needs: 'change' },
  {
    kind: 'verbinding',
    pattern: '(daarom|vandaar|dus|om die reden)',
    needs: 'change',
    unless:
      /(?:daarom|dus) (?:is|zijn|wordt|worden|werd|werden|hebben|heeft|kiezen|kozen|willen|wil|gaan|gaat|blijven|blijft) (?:[a-z]+ )*(?:gekozen|besloten|nodig|we|wij|extra|afgesproken)/,
  },
  {
    kind: 'zonder-woord',
    pattern: 'zonder( [a-z-]+){1,6} (was|waren|had|hadden|zou|zouden)',
    unless: /zonder (?:[a-z]+ )?te [a-z]+en/,
    factual: true,
  },
  {
    kind: 'zonder-woord',
    pattern: '(sinds|na) … (wat|hetgeen) … (laat zien|aantoont|toont|bewijst|bevestigt)',
  },
  { kind: 'zonder-woord', pattern: 'bewij(st|zen) dat', factual: true },
]
