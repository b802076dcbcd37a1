import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson, type Json } from '../provenance/canonicalJson'
import type { FigureRecord } from '../provenance/recordSchema'
import type { RunCell, RunRecord } from '../runs/record'

/** A figure's record as the record of a run in which nothing but its own cells ran: two of those can be compared. */
export function asRun(figure: FigureRecord): RunRecord {
  const { sql, bronnen, parameters, gegevens, ingehouden } = figure
  const reads: RunCell['leest'] = {
    cellen: sql.map(({ cel }) => cel),
    bronnen: bronnen.map(({ naam }) => naam),
    parameters: Object.keys(parameters),
  }
  const query = ({ cel, sql: tekst }: FigureRecord['sql'][number]): RunCell => ({
    naam: cel,
    soort: 'sql',
    tekst,
    leest: { cellen: [], bronnen: [], parameters: [] },
    mislukt: false,
    resultaat: null,
    voorbehouden: [],
  })
  return {
    formaat: 1,
    notebook: figure.notebook,
    titel: figure.titel,
    sha256: hashOf(figure.notebook),
    engine: figure.engine,
    parameters,
    instellingen: {},
    bronnen: bronnen.map(({ sha256: hash, ...described }) => ({
      naam: described.naam,
      titel: described.titel,
      sha256: hash,
      // A record tells nothing of rows.
      rijen: 0,
      personen: true,
      beschrijving: hashOf(canonicalJson(described as Json)),
    })),
    cellen: [
      // A zrm cell is its own figure: its query and its result are one cell.
      ...sql.filter(({ cel }) => cel !== figure.figuur).map(query),
      {
        naam: figure.figuur,
        soort: 'figuur',
        tekst: figure.tekst,
        leest: reads,
        mislukt: false,
        resultaat: { rijen: gegevens.rijen.length, ingehouden: ingehouden !== null, tabel: gegevens },
        voorbehouden: figure.voorbehouden.map(({ code, ernst, onderwerp, tekst }) => ({
          code,
          ernst,
          onderwerp,
          tekst,
        })),
      },
    ],
  }
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
