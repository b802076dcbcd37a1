import type { Outcome } from '../bridge/outcome'
import { isWerkmapPath } from './files'
import { readYaml, type Fault, type YamlProblem } from './readYaml'
import { werkmapSchema, type Werkmap } from './werkmap'

/** Reads `werkmap.yaml`. Two sources of one name and paths that leave the werkmap are faults too. */
export function readWerkmap(text: string): Outcome<Werkmap, YamlProblem> {
  return readYaml(text, werkmapSchema, faultsBetween)
}

function faultsBetween({ bronnen, huisstijl }: Werkmap): readonly Fault[] {
  return [
    ...(huisstijl?.logo ? logoFaults(huisstijl.logo) : []),
    ...bronnen.flatMap(({ naam, pad }, at): readonly Fault[] => [
      ...(bronnen.findIndex((other) => other.naam === naam) < at
        ? [{ keys: ['bronnen', at, 'naam'], reason: `de naam “${naam}” is al van een andere bron` }]
        : []),
      ...(isWerkmapPath(pad)
        ? []
        : [{ keys: ['bronnen', at, 'pad'], reason: `“${pad}” is geen plaats binnen de werkmap` }]),
    ]),
  ]
}

const logoFaults = ({ bestand }: { readonly bestand: string }): readonly Fault[] =>
  isWerkmapPath(bestand)
    ? []
    : [{ keys: ['huisstijl', 'logo', 'bestand'], reason: `“${bestand}” is geen plaats binnen de werkmap` }]
