import { xmlText } from './xmlText'

/** Where a record stands in an Office Open XML file: a custom part, which office programs leave be. */
export const recordPart = 'customXml/item1.xml'

export const recordNamespace = 'urn:feitenwerk:herkomst:1'
const opening = `<herkomst xmlns="${recordNamespace}">`
const closing = '</herkomst>'

/** The parts of a record; `recordRelation` belongs in the relations of the main part. */
export function recordParts(record: string): Readonly<Record<string, string>> {
  return {
    [recordPart]: `${opening}${xmlText(record)}${closing}`,
    'customXml/itemProps1.xml':
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{7C9E2D54-6B1F-4A0E-9B44-FE17E4A2B301}">' +
      '<ds:schemaRefs><ds:schemaRef ds:uri="urn:feitenwerk:herkomst:1"/></ds:schemaRefs></ds:datastoreItem>',
    'customXml/_rels/item1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
  }
}

export const recordRelation = { type: 'customXml', target: '../customXml/item1.xml' } as const
export const recordOverride =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
