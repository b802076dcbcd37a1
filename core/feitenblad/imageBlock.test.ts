import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fail, succeed } from '../bridge/outcome'
import { composeFeitenblad } from './composeFeitenblad'
import { plainStyle } from './houseStyle'
import type { SheetImage } from './images/sheetImage'
import { writeDocument } from './office/document/writeDocument'
import { officeSheet } from './office/officeSheet'
import { writeSlides } from './office/slides/writeSlides'
import { personalTexts } from './personalTexts'
import { refusals } from './refusals'
import { renderHtml } from './renderHtml'
import { sheetTexts } from './sheetTexts'
import { definition, fonts, lookup } from './testing'

const image: SheetImage = { kind: 'jpeg', bytes: new Uint8Array([1, 2, 3]), width: 96, height: 48 }
const compose = (alt: string, bron: string, bestand = 'foto.jpg') =>
  composeFeitenblad(
    definition({ situatie: [{ soort: 'afbeelding', bestand, alt, bron }] }),
    'Planbureau',
    lookup,
    plainStyle,
    (path) => (path === 'foto.jpg' ? succeed(image) : fail(`${path} is er niet.`)),
  )
const { feitenblad } = compose('De buurtkamer', 'Foto: gemeente')

it('shows an image inside the page, with its description and its source', () => {
  expect(renderHtml(feitenblad, fonts, '{}')).toContain(
    '<figure class="blok afbeelding"><img src="data:image/jpeg;base64,AQID" alt="De buurtkamer" width="96" height="48"><figcaption>Foto: gemeente</figcaption></figure>',
  )
})

it('has the image, its description and its source in slides and documents', () => {
  const pictures = new Map([
    ['foto.jpg', { format: 'jpeg' as const, bytes: image.bytes as Uint8Array, width: 72, height: 36 }],
  ])
  const office = officeSheet(feitenblad, pictures)
  const found = (file: Uint8Array, media: string, page: string) => {
    const parts = unzipSync(file)
    const text = strFromU8(parts[page] ?? new Uint8Array())
    return [
      parts[media],
      text.includes('descr="De buurtkamer"'),
      text.includes('Foto: gemeente'),
      strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).includes('Extension="jpeg"'),
    ]
  }
  const all = [image.bytes, true, true, true]
  expect(found(writeSlides(office, '{}'), 'ppt/media/figuur1.jpeg', 'ppt/slides/slide2.xml')).toEqual(all)
  expect(found(writeDocument(office, '{}'), 'word/media/figuur1.jpeg', 'word/document.xml')).toEqual(all)
})

it('is refused for others without a description or a source', () => {
  expect(refusals(feitenblad)).toEqual([])
  expect(refusals(compose(' ', 'Foto: gemeente').feitenblad)).toEqual([
    'Bij de afbeelding foto.jpg in hoofdstuk 1 (Situatie) ontbreekt wat er te zien is (alt). Vul het in, of haal de afbeelding weg.',
  ])
  expect(refusals(compose('De buurtkamer', '').feitenblad)).toEqual([
    'Bij de afbeelding foto.jpg in hoofdstuk 1 (Situatie) ontbreekt de bron. Vul het in, of haal de afbeelding weg.',
  ])
})

it('is looked at for persons, and stands in the record as it is printed', () => {
  expect(personalTexts(compose('Mevrouw A. Jansen uit Leek', 'x').feitenblad).certain).toEqual([
    'een afbeelding van hoofdstuk 1',
  ])
  expect(sheetTexts(feitenblad)).toContainEqual({
    plaats: 'hoofdstuk 1, afbeelding 1',
    tekst: 'De buurtkamer (Foto: gemeente)',
  })
})

it('says which file is not there', () => {
  expect(compose('x', 'y', 'weg.jpg').problems).toEqual(['weg.jpg is er niet.'])
})
