import { makeActiviteiten } from './activiteiten/activiteiten'
import { makeIndeling } from './gebieden/indeling'
import { makeKerncijfers } from './gebieden/kerncijfers'
import { makeCijfers, makeFactsheet } from './factsheet/factsheet'
import { makeBevolking } from './bevolking/bevolking'
import { makeDin } from './din/din'
import { makeNulmetingen } from './din/nulmetingen'
import { makeMaatwerk } from './maatwerk/maatwerk'
import { makeFormatie, makeJaarrekening, makeVerzuim } from './organisatie/organisatie'
import { makeGemeenten } from './gebieden/schematisch'
import { makeKlassiek } from './inkomens/klassiek'
import { makeStatline } from './inkomens/statline'
import { makeGeletterdheid, makeJongeren, makeVolwassenen } from './monitors/monitors'
import { makeJuli2019 } from './panel/juli2019'
import { makeNovember2020 } from './panel/november2020'
import { makeRespons } from './panel/respons'
import { makeKlanttevredenheid, makeNetwerktevredenheid } from './tevredenheid/tevredenheid'
import { makeInkomensgrens } from './schulden/inkomensgrens'
import { makeSchulden } from './schulden/odata'
import { makeRegistratie } from './trajecten/registratie'

/** The generated files of this folder, by name. Made anew they have the same bytes. */
export function makeSampleFiles(): Readonly<Record<string, Uint8Array>> {
  return {
    'trajecten-2019-2020.csv': makeRegistratie(),
    'cbs-lage-inkomens.csv': makeStatline(),
    'cbs-kinderen-klassiek.csv': makeKlassiek(),
    'gemeenten-schematisch.geojson': makeGemeenten(),
    'panel-2020-11.sav': makeNovember2020(),
    'panel-respons-2020-11.por': makeRespons(),
    'ggd-volwassenen-2016.xlsx': makeVolwassenen(),
    'ggd-jongeren-2019.csv': makeJongeren(),
    'geletterdheid-2020.csv': makeGeletterdheid(),
    'activiteiten-2020.xlsx': makeActiviteiten(),
    'klanttevredenheid-2020.csv': makeKlanttevredenheid(),
    'netwerktevredenheid-2020.xlsx': makeNetwerktevredenheid(),
    'panel-2019-07.zsav': makeJuli2019(),
    'cbs-schulden.json': makeSchulden(),
    'cbs-inkomensgrens-2018.csv': makeInkomensgrens(),
    'cbs-kerncijfers-gemeenten.csv': makeKerncijfers(),
    'herindeling-2019.csv': makeIndeling(),
    'din-2020.xlsx': makeDin(),
    'factsheet-2024.xlsx': makeFactsheet(),
    'cijfers-2024.csv': makeCijfers(),
    'din-nulmetingen.ods': makeNulmetingen(),
    'cbs-bevolking-2020.json': makeBevolking(),
    'maatwerk-2024.parquet': makeMaatwerk(),
    'formatie-2024.tsv': makeFormatie(),
    'verzuim-2019-2024.arrow': makeVerzuim(),
    'jaarrekening-2024.xls': makeJaarrekening(),
  }
}
