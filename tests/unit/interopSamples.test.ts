import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { load } from '../../core/sources/testing'
import { expectedOf, loadedOf } from '../interop/expected'
import { sheetFormats } from '../interop/libreoffice'
import { rFiles } from '../interop/r'
import { rSample, sheetSample } from '../interop/samples'

// tests/interop/makeSamples.ts has LibreOffice and R write these; `npm run test:interop` tries many more.
const read = (name: string) =>
  loadedOf(load(new Uint8Array(readFileSync(new URL(`../interop/samples/${name}`, import.meta.url))), name))

it.each(sheetFormats)('reads what LibreOffice wrote as $folder', ({ folder, extension }) => {
  const percent = extension === 'csv' ? 'number' : 'fraction'
  expect(read(`libreoffice-${folder}.${extension}`)).toEqual(expectedOf(sheetSample, percent))
})

it.each(rFiles)('reads what R wrote as $name', ({ name }) => {
  expect(read(`r-${name}`)).toEqual(expectedOf(rSample, 'number'))
})
