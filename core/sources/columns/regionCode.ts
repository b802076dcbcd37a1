/** Whether a text is a code of CBS for the country, a part of it, a province, a municipality, a wijk or a buurt. */
export const isRegionCode = (text: string): boolean =>
  /^(NL\d\d|LD\d\d|PV\d\d|CR\d\d|GM\d{4}|WK\d{6}|BU\d{8})$/.test(text)
