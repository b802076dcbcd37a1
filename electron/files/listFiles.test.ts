import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listFiles } from './listFiles'

it('leaves out what Office and synchronising programs put beside a file while they are busy with it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'feitenwerk-lijst-'))
  mkdirSync(join(root, 'bronnen'))
  const busy = ['~$monitor.xlsx', '.~lock.monitor.ods#', 'monitor.xlsx.partial', 'A1B2C3.TMP', '.sync.ffs_db']
  for (const name of ['monitor.xlsx', 'tmp.csv', ...busy]) writeFileSync(join(root, 'bronnen', name), 'x')
  expect(await listFiles(root)).toEqual([
    { path: 'bronnen/monitor.xlsx', size: 1 },
    { path: 'bronnen/tmp.csv', size: 1 },
  ])
})
