// Writes the Arrow samples beside it with polars, the same table as maak.py's; in an empty folder:
// npm install nodejs-polars@0.26.1 nodejs-polars-linux-x64-gnu@0.26.1 && node <this file> <this folder>
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const pl = createRequire(join(process.cwd(), 'x.js'))('nodejs-polars')

const series = (name, values, type) => pl.Series(name, values, type)
/** Polars takes no bigint. */
const long = (name, values) =>
  series(
    name,
    values.map((value) => value?.toString() ?? null),
    pl.String,
  ).cast(pl.Int64)
const seconds = (iso) => BigInt(Date.parse(`${iso}Z`)) / 1000n
const micros = (iso) => seconds(iso) * 1_000_000n
const days = (iso) => Number(seconds(`${iso}T00:00:00`) / 86_400n)
const nanos = (hours, minutes, rest) => BigInt((hours * 60 + minutes) * 60_000 + rest * 1000) * 1_000_000n

const table = pl.DataFrame([
  series('code', ['0014', '0034', null, '0014'], pl.String),
  series('soort', ['huur', null, 'koop', 'huur'], pl.String).cast(pl.Categorical),
  series('aantal', [1, null, -3, 40], pl.Int32),
  long('nummer', [9007199254740993n, 2n, null, -4n]),
  series('groot', ['18446744073709551615', '0', '1', null], pl.String).cast(pl.UInt64),
  series('bedrag', ['12.30', '-0.05', null, '0.00'], pl.String).cast(pl.Decimal(9, 2)),
  series('graden', [12.2, null, -0.5, 1e10], pl.Float32),
  series('deel', [0.1, NaN, null, -Infinity], pl.Float64),
  series('ja', [true, false, null, true], pl.Bool),
  series('dag', [days('2020-02-29'), null, days('0001-01-01'), days('1969-12-31')], pl.Int32).cast(pl.Date),
  long('moment', [
    micros('2024-03-31T02:30:00'),
    null,
    micros('1969-12-31T23:59:59'),
    micros('1900-01-01T00:00:00'),
  ]).cast(pl.Datetime('us')),
  long('zone', [micros('2024-07-01T10:00:00') / 1000n, null, null, null]).cast(
    pl.Datetime('ms', 'Europe/Amsterdam'),
  ),
  long('tijd', [nanos(8, 5, 9), null, nanos(23, 59, 59.5), 0n]).cast(pl.Time),
  series('lijst', [[1, 2], [], null, [3]], pl.List(pl.Int32)),
  series('zin', ['meer dan twaalf letters', null, 'nog een lange zin', ''], pl.String),
])
for (const compression of ['uncompressed', 'lz4', 'zstd'])
  writeFileSync(join(process.argv[2], `${compression}.arrow`), table.writeIPC({ compression }))
