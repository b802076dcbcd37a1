import type { Column, Table } from './generate'

/** A table as a flat OpenDocument sheet: what LibreOffice opens and then writes in its own formats. */
export function flatSheet({ columns, rowCount }: Table): string {
  const header = `<table:table-row>${columns.map(({ name }) => text(name)).join('')}</table:table-row>`
  const rows = Array.from(
    { length: rowCount },
    (_, row) => `<table:table-row>${columns.map((column) => cell(column, row)).join('')}</table:table-row>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Blad1">${header}${rows.join('')}</table:table></office:spreadsheet></office:body>
</office:document>`
}

const nl = 'number:language="nl" number:country="NL"'
const dayParts =
  '<number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/>'
const timeParts =
  '<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long"/>'
const cellStyle = (name: string) =>
  `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="N${name}"/>`

const styles = [
  `<number:number-style style:name="Nnumber" ${nl}><number:number number:decimal-places="2" number:min-integer-digits="1"/></number:number-style>`,
  `<number:percentage-style style:name="Npercent" ${nl}><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>`,
  `<number:date-style style:name="Nday" ${nl}>${dayParts}</number:date-style>`,
  `<number:date-style style:name="Nmoment" ${nl}>${dayParts}${timeParts}</number:date-style>`,
  ...['number', 'percent', 'day', 'moment'].map(cellStyle),
].join('')

function cell({ kind, values }: Column, row: number): string {
  const value = values[row] ?? null
  if (value === null) return '<table:table-cell/>'
  switch (kind) {
    case 'code':
    case 'text':
    case 'long':
      return text(String(value))
    case 'whole':
      return `<table:table-cell office:value-type="float" office:value="${value}"/>`
    case 'number':
      return `<table:table-cell table:style-name="number" office:value-type="float" office:value="${value}"/>`
    case 'percent':
      return `<table:table-cell table:style-name="percent" office:value-type="percentage" office:value="${value}"/>`
    case 'day':
    case 'moment':
      return `<table:table-cell table:style-name="${kind}" office:value-type="date" office:date-value="${value}"/>`
  }
}

const text = (content: string) =>
  `<table:table-cell office:value-type="string"><text:p>${escaped(content)}</text:p></table:table-cell>`

const escaped = (content: string) =>
  content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
