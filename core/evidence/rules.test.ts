import { expect, it } from 'vitest'
import { assess } from './assess'
import type { Subject } from './assessment'
import type { FlagCode } from './flags'
import { publishedFlags } from './publishedFlags'
import { bron, cbs, context, developments, perGroup, share, subject, table, zrmSubject } from './testing'

const flagsOf = (of: Subject, code: FlagCode) =>
  assess(of, context()).flags.filter((flag) => flag.code === code)
const messages = (of: Subject, code: FlagCode) => flagsOf(of, code).map(({ message }) => message)
const publishedOf = (of: Subject, code: FlagCode) =>
  publishedFlags(assess(of, context())).filter((flag) => flag.code === code)

it('[E1] blocks a table with small counts and names its gaps, in Publicatie without rows or threshold', () => {
  const of = perGroup([73, 45, 22, 10, 3, 120])
  const flag = {
    code: 'onthullingsrisico',
    severity: 'blokkeert',
    subject: 'cel',
    short: 'Kleine aantallen: niet in Publicatie',
    message: 'Niet getoond vanwege de herleidbaarheid tot personen.',
  }
  expect(flagsOf(of, 'onthullingsrisico')).toEqual([
    {
      ...flag,
      evidence: { reden: null, kolommen: ['n'], rijen: ['d', 'e'], kleinste_cel: 10 },
      protectedEvidence: ['reden', 'rijen', 'kleinste_cel'],
    },
  ])
  expect(publishedOf(of, 'onthullingsrisico')).toEqual([
    { ...flag, evidence: { reden: null, kolommen: ['n'], rijen: null, kleinste_cel: null } },
  ])
})

it('[E1] does not block a table without small counts', () => {
  expect(flagsOf(perGroup([273, 445]), 'onthullingsrisico')).toEqual([])
})

it('[E2] blocks a number without a role and a share without its base, of a registration and of a survey', () => {
  const of = subject({
    sources: [bron({ soort: 'tevredenheid', aard: 'enquete' })],
    table: table({ groep: ['a', 'b'], pct: [0.2, 0.4], som: [40, 50], punt: [7, 8] }),
    roles: [
      { rol: 'groep', kolom: 'groep' },
      { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: null },
    ],
  })
  const assessed = assess(of, context())
  expect(assessed.protection.withheld).toContain('waarvan ze een aandeel zijn')
  expect(assessed.flags.map(({ code, severity, subject: about }) => [code, severity, about])).toEqual([
    ['noemer-onbekend', 'blokkeert', 'cel'],
    ['noemer-onbekend', 'blokkeert', 'cel.pct'],
  ])
  expect(assessed.flags.map(({ message }) => message)).toEqual([
    'Van de kolommen som en punt is niet gezegd wat ze tellen of waarvan ze een aandeel zijn; het resultaat wordt daarom niet gepubliceerd.',
    'Van het aandeel pct is de teller of de noemer niet bekend; het resultaat wordt daarom niet gepubliceerd.',
  ])
})

it('[E2] blocks a share of which the base is missing on a row', () => {
  const of = share(4, 60)
  const withoutBase = { ...of, table: table({ aantal: [40], totaal: [null], pct: [0.5] }) }
  expect(flagsOf(withoutBase, 'noemer-onbekend')).toHaveLength(1)
})

it('[E2] asks no base of figures about all residents', () => {
  const of = subject({ sources: [cbs()], table: table({ jaar: ['2019'], pct: [5.3] }) })
  expect(flagsOf(of, 'noemer-onbekend')).toEqual([])
})

it('[E9] says a percentage of 10 to 29 as "k van de n", and of fewer or hidden counts without numbers', () => {
  expect(messages(share(14, 28), 'kleine-groep')).toEqual([
    'Te weinig waarnemingen om een percentage te tonen (14 van de 28).',
  ])
  expect(messages(share(12, 20), 'kleine-groep')).toEqual([
    'Te weinig waarnemingen om een percentage te tonen.',
  ])
  expect(messages(share(4, 8), 'kleine-groep')).toEqual([
    'Te weinig waarnemingen om een percentage te tonen.',
  ])
  expect(messages(share(14, 30), 'kleine-groep')).toEqual([])
  expect(publishedOf(share(12, 20), 'kleine-groep')[0]?.evidence.noemers).toEqual([])
})

it('[E10] says of how many the score is unknown and what that leaves open', () => {
  // 106 trajecten of which 50 could still be hoger: 60/156 = 38%, 110/156 = 71%, 50/156 = 32%.
  expect(flagsOf(zrmSubject(developments(60, 30, 16, 50)), 'onvolledige-registratie')).toEqual([
    {
      code: 'onvolledige-registratie',
      severity: 'waarschuwt',
      subject: 'cel.eind-start',
      short: 'Eindscore vergeleken met startscore: niet overal bekend',
      message:
        'Bij 50 van de 156 trajecten (32%) is de eindscore (nog) niet bekend. Afhankelijk daarvan ligt het aandeel ‘eindscore hoger dan startscore’ tussen 38% en 71%. Er is onvoldoende bekend om iets over alle trajecten te zeggen.',
      evidence: { bekend: 106, totaal: 156, slechtst: 60 / 156, best: 110 / 156 },
      protectedEvidence: [],
    },
  ])
})

it('[E10] takes the widest bound where the exact one tells who is at the end of the scale', () => {
  const atTheEnd = Array.from({ length: 3 }, () => ({ startscore: 5, doelscore: null, eindscore: null }))
  const of = zrmSubject([...developments(60, 30, 16, 50), ...atTheEnd])
  // 53 unknown, of which 3 can't rise: (60 + 53) / 159 = 71%, not (60 + 50) / 159 = 69%.
  expect(messages(of, 'onvolledige-registratie')[0]).toContain('tussen 38% en 71%')
  expect(publishedOf(of, 'onvolledige-registratie')[0]?.evidence.best).toBeNull()
})

it('[E10] prints no number that the table hides', () => {
  const fewUnknown = zrmSubject(developments(60, 30, 16, 4))
  const fewHigher = zrmSubject(developments(4, 30, 60, 40))
  const withheld = zrmSubject(developments(3, 2, 1, 2))
  expect(
    [fewUnknown, fewHigher, withheld].map((of) => publishedOf(of, 'onvolledige-registratie')[0]),
  ).toMatchObject([
    {
      message: 'Bij een deel van de trajecten is de eindscore (nog) niet bekend.',
      evidence: { bekend: null, totaal: 110, slechtst: null, best: null },
    },
    {
      message: 'Bij 40 van de 134 trajecten (30%) is de eindscore (nog) niet bekend.',
      evidence: { bekend: 94, totaal: 134, slechtst: null, best: null },
    },
    {
      message: 'Bij een deel van de trajecten is de eindscore (nog) niet bekend.',
      evidence: { bekend: null, totaal: null, slechtst: null, best: null },
    },
  ])
})

it('[E10] names both scores when both are missing somewhere', () => {
  const withoutStart = Array.from({ length: 12 }, () => ({ startscore: null, doelscore: null, eindscore: 3 }))
  const of = zrmSubject([...developments(60, 30, 16, 38), ...withoutStart])
  expect(messages(of, 'onvolledige-registratie')[0]).toContain(
    'is de eindscore of de startscore (nog) niet bekend.',
  )
})

it('[E11] says of how many registered cases the group is unknown', () => {
  const of = (dimensie: string | null, n: number) =>
    subject({
      table: table({ pg_dimensie: ['Dagelijks functioneren', 'Meedoen', dimensie], n: [73, 80, n] }),
      roles: [
        { rol: 'groep', kolom: 'pg_dimensie' },
        { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
      ],
    })
  expect(messages(of('Onbekend', 120), 'onvolledige-registratie')).toEqual([
    'Bij 120 van de 273 trajecten (44%) is ‘pg dimensie’ niet bekend.',
  ])
  expect(messages(of(null, 4), 'onvolledige-registratie')).toEqual([
    'Bij een deel van de trajecten is ‘pg dimensie’ niet bekend.',
  ])
  expect(messages(of('Zingeving', 120), 'onvolledige-registratie')).toEqual([])
})

it('[E11] names the group as its source does', () => {
  const sources = [bron({ kolommen: { Gebied: { als: 'groep', label: 'Gebied van herkomst' } } })]
  const of = perGroup([40, 50, 30], { sources })
  const unknown = { ...of, table: table({ groep: ['Leek', 'onbekend', 'Marum'], n: [40, 50, 30] }) }
  expect(messages(unknown, 'onvolledige-registratie')).toEqual([
    'Bij 50 van de 120 trajecten (42%) is ‘Gebied van herkomst’ niet bekend.',
  ])
})

it('[E12] says of every development over a traject that it proves no cause', () => {
  const two = perGroup([40, 50], { columnsRead: ['startscore', 'eindscore'] })
  const one = perGroup([40, 50], { columnsRead: ['startscore'] })
  expect(flagsOf(one, 'niet-causaal')).toEqual([])
  expect(flagsOf(two, 'niet-causaal')).toEqual([
    {
      code: 'niet-causaal',
      severity: 'informeert',
      subject: 'cel',
      short: 'Ontwikkeling, geen bewijs van oorzaak',
      message:
        'De cijfers laten de ontwikkeling gedurende het traject zien. Dat is geen bewijs dat het traject de oorzaak is; ook externe factoren spelen een rol.',
      evidence: { scores: ['startscore', 'eindscore'] },
    },
  ])
  expect(flagsOf(zrmSubject(developments(40, 30, 20, 20)), 'niet-causaal')).toHaveLength(1)
})

it('[E13] says that trajecten are counted, unless clients are', () => {
  const persons = [
    { rol: 'groep' as const, kolom: 'groep' },
    { rol: 'aantal' as const, kolom: 'n', eenheid: 'personen' },
  ]
  expect(messages(perGroup([40, 50]), 'dubbeltelling')).toEqual([
    'Het gaat om trajecten en niet om personen; wie opnieuw hulp vraagt, telt opnieuw mee.',
  ])
  expect(messages(perGroup([40, 50], { roles: persons }), 'dubbeltelling')).toHaveLength(1)
  expect(messages(perGroup([40, 50], { roles: persons, columnsRead: ['client'] }), 'dubbeltelling')).toEqual(
    [],
  )
})

it('[E14] explains behoud and keeps a small number of them to the bureau', () => {
  const goals = (behoud: number) => [
    ...Array.from({ length: behoud }, () => ({ startscore: 2, doelscore: 2, eindscore: 2 })),
    ...developments(40, 30, 20, 0),
  ]
  expect(messages(zrmSubject(goals(0)), 'behoud')).toEqual([])
  expect(publishedOf(zrmSubject(goals(4)), 'behoud')[0]).toMatchObject({
    severity: 'informeert',
    message:
      'Bij een deel van de trajecten is behoud het doel; een gelijke score betekent dan dat het doel is bereikt.',
    evidence: { behoud: null, trajecten: 94 },
  })
  expect(publishedOf(zrmSubject(goals(25)), 'behoud')[0]?.evidence).toEqual({ behoud: 25, trajecten: 115 })
})

it('[E15] warns of a source about a year more than one before the year reported on', () => {
  const about = (year: number) =>
    subject({
      sources: [
        cbs({
          peilperiode: { van: `${year}-01-01`, tot: `${year}-12-31` },
          gepubliceerd: `${year + 1}-06-01`,
        }),
      ],
      table: table({ pct: [5.3] }),
    })
  expect(messages(about(2019), 'verouderde-bron')).toEqual([])
  expect(messages(about(2018), 'verouderde-bron')).toEqual([
    'Cijfers over 2018, gepubliceerd in 2019; recentere cijfers zijn er nog niet.',
  ])
})

it('[E16] says of figures about all residents that they are not about clients only', () => {
  const of = subject({ sources: [cbs()], table: table({ pct: [5.3] }) })
  expect(messages(of, 'gehele-bevolking')).toEqual([
    'De cijfers gaan over alle inwoners, niet alleen over inwoners die met Sociaal Werk De Schans te maken hadden.',
  ])
})

it('[E17] says which values are invented', () => {
  const invented = (fictief: boolean | string) =>
    messages(perGroup([40, 50], { sources: [bron({ fictief })] }), 'fictieve-gegevens')
  expect(invented(false)).toEqual([])
  expect(invented('De rijen zijn verzonnen.')).toEqual(['Trajectregistratie: De rijen zijn verzonnen.'])
  expect(invented(true)[0]).toContain('verzonnen')
})

it('sorts flags by severity, then code', () => {
  const all = assess(zrmSubject(developments(60, 30, 4, 50)), context()).flags
  expect(all.map(({ code }) => code)).toEqual([
    'onthullingsrisico',
    'onvolledige-registratie',
    'selectieve-uitval',
    'dubbeltelling',
    'niet-causaal',
    'regressie-naar-gemiddelde',
  ])
})

it('[E18] says that scores lie outside the scale, and in Intern in which rows', () => {
  const wrong = { startscore: 7, doelscore: null, eindscore: 3 }
  const of = zrmSubject([...developments(40, 30, 20, 0), wrong])
  const flags = flagsOf(of, 'onvolledige-registratie').filter(
    ({ short }) => short === 'Scores buiten de schaal',
  )
  expect(flags.map(({ evidence }) => evidence)).toEqual([{ rijen: [91] }])
  const published = publishedOf(of, 'onvolledige-registratie').map(({ evidence }) => evidence)
  expect(published).toContainEqual({ rijen: null })
  expect(flagsOf(zrmSubject(developments(40, 30, 20, 0)), 'onvolledige-registratie')).toEqual([])
})

it('[E19] says that figures of former municipalities were made into those of new ones, and how much was split', () => {
  const reallocated = {
    source: 'bijstand',
    title: 'Bijstand per gemeente',
    list: 'grenswijziging',
    weight: 'adressen',
    byWeight: { ontvangers: 0.034, lopend: 0 },
  }
  const flag = {
    code: 'reeksbreuk',
    severity: 'waarschuwt',
    subject: 'cel.bijstand',
    short: 'Omgerekend naar nieuwe gemeenten',
  }
  const how = (detail: string) =>
    `Bijstand per gemeente: cijfers van vóór de herindeling zijn omgerekend naar de nieuwe gemeenten, ${detail}. Ze zijn niet zo gepubliceerd.`
  const evidence = {
    bron: 'bijstand',
    indeling: 'grenswijziging',
    gewicht: 'adressen',
    verdeeld: ['ontvangers: 3%'],
  }
  expect(flagsOf(subject({ sources: [cbs()], reallocations: [reallocated] }), 'reeksbreuk')).toEqual([
    { ...flag, message: how('deels verdeeld naar adressen (3% van ontvangers)'), evidence },
  ])
  expect(publishedOf(subject({ sources: [bron()], reallocations: [reallocated] }), 'reeksbreuk')).toEqual([
    { ...flag, message: how('deels verdeeld naar adressen'), evidence: { ...evidence, verdeeld: null } },
  ])
  const whole = { ...reallocated, weight: null, byWeight: {} }
  expect(messages(subject({ sources: [cbs()], reallocations: [whole] }), 'reeksbreuk')).toEqual([
    how('door hele gemeenten op te tellen'),
  ])
})
