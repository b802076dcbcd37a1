/** Residents by area, in the form of a table of CBS open data (version 4) with its lists in one file. SOURCES.md marks each figure. */
export function makeBevolking(): Uint8Array {
  const observations = gebieden.map(({ code, pct }, at) => ({
    Id: at,
    Measure: 'M001',
    ValueAttribute: 'None',
    Value: pct,
    RegioS: code,
    Perioden: '2020JJ00',
  }))
  const lists = {
    Identifier: 'VOORBEELD4',
    Title: 'Inwoners met een migratieachtergrond',
    MeasureCodes: [
      {
        Identifier: 'M001',
        Title: 'Inwoners met een migratieachtergrond, relatief',
        Unit: '%',
        Decimals: 1,
      },
    ],
    RegioSCodes: gebieden.map(({ code, naam }) => ({ Identifier: code, Title: naam })),
    PeriodenCodes: [{ Identifier: '2020JJ00', Title: '2020', Status: 'Definitief' }],
  }
  const parts = Object.entries(lists).map(([name, list]) => `"${name}": ${JSON.stringify(list)}`)
  const records = observations.map((record) => `  ${JSON.stringify(record)}`)
  return new TextEncoder().encode(
    `{\n${parts.join(',\n')},\n"Observations": [\n${records.join(',\n')}\n]\n}\n`,
  )
}

const gebieden = [
  { code: 'NL01', naam: 'Nederland', pct: 24.2 },
  { code: 'GM1969', naam: 'Westerkwartier', pct: 7.3 },
]
