// Writes tests/interop/samples anew: files of other programs that `npm test` reads. Run it with tsx, programs installed.
import { copyFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sheetFile, sheetFormats, writeSheets } from './libreoffice'
import { openWorkshop } from './programs'
import { rFile, rFiles, writeWithR } from './r'
import { rSample, sheetSample } from './samples'

const folder = fileURLToPath(new URL('samples/', import.meta.url))
const workshop = openWorkshop()
mkdirSync(folder, { recursive: true })
for (const format of sheetFormats) {
  writeSheets(workshop, [sheetSample], format)
  copyFileSync(
    workshop.path(sheetFile(format, sheetSample)),
    `${folder}libreoffice-${format.folder}.${format.extension}`,
  )
}
writeWithR(workshop, rSample)
for (const { name } of rFiles) copyFileSync(workshop.path(rFile(rSample, name)), `${folder}r-${name}`)
