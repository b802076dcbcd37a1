import { makeActiviteiten } from './activiteiten/activiteiten'
import { makeGemeenten } from './gebieden/schematisch'
import { makeKlassiek } from './inkomens/klassiek'
import { makeStatline } from './inkomens/statline'
import { makeGeletterdheid, makeJongeren, makeVolwassenen } from './monitors/monitors'
import { makePanel } from './panel/panel'
import { makeRespons } from './panel/respons'
import { makeKlanttevredenheid, makeNetwerktevredenheid } from './tevredenheid/tevredenheid'
import { makeRegistratie } from './trajecten/registratie'

/** The generated files of this folder, by name. Made anew they have the same bytes. */
export function makeSampleFiles(): Readonly<Record<string, Uint8Array>> {
  return {
    'trajecten-2019-2020.csv': makeRegistratie(),
    'cbs-lage-inkomens.csv': makeStatline(),
    'cbs-kinderen-klassiek.csv': makeKlassiek(),
    'gemeenten-schematisch.geojson': makeGemeenten(),
    'panel-2020-11.csv': makePanel(),
    'panel-respons-2020-11.csv': makeRespons(),
    'ggd-volwassenen-2016.xlsx': makeVolwassenen(),
    'ggd-jongeren-2019.csv': makeJongeren(),
    'geletterdheid-2020.csv': makeGeletterdheid(),
    'activiteiten-2020.xlsx': makeActiviteiten(),
    'klanttevredenheid-2020.csv': makeKlanttevredenheid(),
    'netwerktevredenheid-2020.xlsx': makeNetwerktevredenheid(),
  }
}
