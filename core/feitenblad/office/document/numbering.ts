import { wordNames } from './styles'

/**
 * The lists of a document: number 1 has points; each next one counts from 1.
 *
 * @param lists How many lists count.
 */
export function numberingXml(lists: number): string {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${360 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`
  const levels = [0, 1, 2]
  const own = Array.from({ length: lists }, (_, at) => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    return `<w:num w:numId="${at + 2}"><w:abstractNumId w:val="1"/>${restart}</w:num>`
  })
  return [
    `<w:numbering ${wordNames}>`,
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels.map((at) => level(at, 'bullet', at === 1 ? '–' : '•')).join('')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${levels.map((at) => level(at, 'decimal', `%${at + 1}.`)).join('')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ...own,
    '</w:numbering>',
  ].join('')
}
