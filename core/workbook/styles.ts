/** The looks that cells can have, numbered as they are first asked for. */
export class Styles {
  /** The first is what a cell without a look has. */
  readonly #looks: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']
  readonly #formats: string[] = []

  /** @param format As Excel's English version writes it; a reader's own signs are shown. */
  look({ format = '', isBold = false, wraps = false, isRight = false, isQuoted = false }: Look): number {
    const alignment = wraps
      ? '<alignment vertical="top" wrapText="1"/>'
      : isRight
        ? '<alignment horizontal="right"/>'
        : ''
    const attributes = [
      `numFmtId="${format === '' ? 0 : this.#formatId(format)}"`,
      `fontId="${isBold ? 1 : 0}" fillId="0" borderId="0" xfId="0"`,
      ...(format === '' ? [] : ['applyNumberFormat="1"']),
      ...(isBold ? ['applyFont="1"'] : []),
      ...(alignment === '' ? [] : ['applyAlignment="1"']),
      // Typing in the cell doesn't make a formula of it either.
      ...(isQuoted ? ['quotePrefix="1"'] : []),
    ]
    const xf = `<xf ${attributes.join(' ')}${alignment === '' ? '/>' : `>${alignment}</xf>`}`
    const known = this.#looks.indexOf(xf)
    return known >= 0 ? known : this.#looks.push(xf) - 1
  }

  get xml(): string {
    const formats = this.#formats.map(
      (format, at) => `<numFmt numFmtId="${firstOwn + at}" formatCode="${format}"/>`,
    )
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
      '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.#looks.length}">${this.#looks.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('')
  }

  #formatId(format: string): number {
    const known = this.#formats.indexOf(format)
    return firstOwn + (known >= 0 ? known : this.#formats.push(format) - 1)
  }
}

export interface Look {
  readonly format?: string
  readonly isBold?: boolean
  readonly wraps?: boolean
  readonly isRight?: boolean
  readonly isQuoted?: boolean
}

/** Numbers below it are Excel's own formats. */
const firstOwn = 164
