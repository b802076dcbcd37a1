import { packWorkbook, titledSheet } from '../workbook'

type Row = readonly [
  activiteit: string,
  thema: string,
  bereik: string | number,
  eenheid: string,
  aanpak: 'preventief' | 'curatief',
  dimensies: string,
]

const [armoede, leefstijl, letters] = ['Armoede en schulden', 'Gezonde leefstijl', 'Laaggeletterdheid']
const [lichaam, mentaal, zin, kwaliteit, mee, dagelijks] = [
  'Lichaamsfuncties',
  'Mentaal welbevinden',
  'Zingeving',
  'Kwaliteit van leven',
  'Meedoen',
  'Dagelijks functioneren',
]
const and = (...dimensies: readonly string[]) => dimensies.join('; ')

/** As the welfare organisation wrote them down: a bereik in words of its own, in a unit of its own. */
const activiteiten: readonly Row[] = [
  [
    'Mijn positieve budget',
    armoede,
    '24 tot 40',
    'inwoners per jaar',
    'preventief',
    and(kwaliteit, dagelijks),
  ],
  ['Samen koken: Facebook', armoede, 446, 'volgers', 'curatief', and(kwaliteit, dagelijks)],
  ['Samen koken: kookboek', armoede, 1500, 'gezinnen', 'curatief', and(kwaliteit, dagelijks)],
  ['Belastingspreekuren', armoede, 108, 'inwoners', 'curatief', and(dagelijks)],
  ["Bakkie in 't Marheem", armoede, '+/- 25', 'inwoners', 'preventief', and(mentaal, mee)],
  ['Weggeeftafels', armoede, '800-1000', 'passanten', 'curatief', and(kwaliteit, mee)],
  ['Sportstimulering', leefstijl, 30, 'momenten', 'preventief', and(lichaam, mee)],
  ['Sportclinics', leefstijl, 365, 'leerlingen', 'preventief', and(lichaam)],
  ['Samen koken: Facebook', leefstijl, 446, 'volgers', 'preventief', and(lichaam, kwaliteit)],
  ['Samen koken: kookboek', leefstijl, 1500, 'gezinnen', 'preventief', and(lichaam, kwaliteit)],
  [
    'Valpreventie',
    leefstijl,
    'tot nu toe 10',
    'inwoners van 65 jaar en ouder',
    'preventief',
    and(lichaam, dagelijks),
  ],
  ['Senioren beweeggroepen', leefstijl, 180, 'deelnemers per week', 'preventief', and(lichaam, mee)],
  ['Pleinspelen', leefstijl, 40, 'kinderen per week', 'preventief', and(lichaam, mee)],
  ['Sport- en spelzomer', leefstijl, 476, 'kinderen', 'preventief', and(lichaam, mee)],
  [
    'Gecombineerde leefstijlinterventie',
    leefstijl,
    'onbekend',
    'inwoners',
    'curatief',
    and(lichaam, kwaliteit),
  ],
  ['Ondersteuning van verenigingen', leefstijl, 53, 'verenigingen', 'preventief', and(mee)],
  ['Koningsspelen', leefstijl, 'min. 80', 'kinderen', 'preventief', and(lichaam, mee)],
  ['Spelkar', leefstijl, 6, 'organisaties', 'preventief', and(mee)],
  ['Toernooien', leefstijl, 107, 'kinderen', 'preventief', and(lichaam, mee)],
  ['Balkonbeweegdag', leefstijl, 'min. 32', 'inwoners', 'preventief', and(lichaam, mentaal)],
  ['Mantelzorgactiviteiten', leefstijl, '+/- 45', 'inwoners', 'preventief', and(mentaal, zin)],
  ['Speelgoedpakketten', leefstijl, 6, 'gezinnen', 'preventief', and(kwaliteit)],
  ['Buitenspeeldag', leefstijl, 9, 'kinderen', 'preventief', and(lichaam, mee)],
  ['Pop-up', leefstijl, 192, 'inwoners', 'preventief', and(lichaam, mee)],
  ['Week van Lezen en Schrijven', letters, 'minimaal 150', 'inwoners', 'preventief', and(mee, dagelijks)],
  ['Laaggeletterdheid signaleren', letters, 'onbekend', 'inwoners', 'preventief', and(dagelijks)],
  ['Teksten doorlichten', letters, 'onbekend', 'organisaties', 'preventief', and(dagelijks)],
]

/** The list of collective activities of 2020, as a workbook. */
export const makeActiviteiten = (): Uint8Array =>
  packWorkbook(
    titledSheet('Collectieve activiteiten 2020', 'Activiteiten', [
      ['Activiteit', 'Thema', 'Bereik', 'Eenheid', 'Preventief/curatief', 'PG-dimensies'],
      ...activiteiten,
    ]),
    '2021-01-15T00:00:00Z',
  )
