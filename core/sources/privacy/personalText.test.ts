import { expect, it } from 'vitest'
import { isPersonalText } from './personalText'

it('knows a value of a person that stands where a header should', () => {
  const personal = [
    'mevr. A. de Vries',
    'Anna Smit',
    'a.devries@voorbeeld.nl',
    '900000012',
    '9351 AB',
    'Dorpsstraat 12',
    '06-12345678',
  ]
  expect(personal.filter((header) => !isPersonalText(header))).toEqual([])
})

it('lets names of columns be', () => {
  const headers = [
    ...['Naam', 'BSN', 'Opmerking', 'Naam contactpersoon', 'E-mail', 'Kolom 3', '2019', 'Wijk A'],
    ...['Personen (x 1 000)', 'intake | startdatum', 'Hoe tevreden ben je over de hulp van je consulent?'],
    'a_inw',
  ]
  expect(headers.filter(isPersonalText)).toEqual([])
})
