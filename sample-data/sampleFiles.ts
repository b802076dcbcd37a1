import { makeGemeenten } from './gebieden/schematisch'
import { makeKlassiek } from './inkomens/klassiek'
import { makeStatline } from './inkomens/statline'
import { makePanel } from './panel/panel'
import { makeRespons } from './panel/respons'
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
  }
}
