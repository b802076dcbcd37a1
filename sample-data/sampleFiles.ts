import { makeGemeenten } from './gebieden/schematisch'
import { makeKlassiek } from './inkomens/klassiek'
import { makeStatline } from './inkomens/statline'
import { makeRegistratie } from './trajecten/registratie'

/** The generated files of this folder, by name. Made anew they have the same bytes. */
export function makeSampleFiles(): Readonly<Record<string, Uint8Array>> {
  return {
    'trajecten-2019-2020.csv': makeRegistratie(),
    'cbs-lage-inkomens.csv': makeStatline(),
    'cbs-kinderen-klassiek.csv': makeKlassiek(),
    'gemeenten-schematisch.geojson': makeGemeenten(),
  }
}
