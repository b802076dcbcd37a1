import { strToU8, zipSync } from 'fflate'

/**
 * The parts of an Office Open XML file, packed: texts are XML without their declaration, bytes are pictures and workbooks. Equal
 * parts give equal bytes on every host.
 */
export function packParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(`${declaration}${part}`) : part,
  ])
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1), level: 6 })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
