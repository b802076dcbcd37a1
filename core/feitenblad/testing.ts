import { buildFigure } from '../figures/buildFigure'
import { cbs, flag, protectedInput, registratie, table } from '../figures/testing'
import { drawingOf } from './drawing'
import type { FontFiles } from './fonts'
import type { Place } from './layout/placedFigure'
import { papers } from './paper'
import type { Lookup, PublishedCell } from './lookup'
import { chapterKinds, type FeitenbladDefinition } from './model'

export const fonts: FontFiles = {
  sans400: 'AA==',
  sans600: 'AQ==',
  serif400: 'Ag==',
  serif400Italic: 'Aw==',
  serif600: 'BA==',
}

export const svg =
  '<svg class="marks" width="640" height="200" viewBox="0 0 640 200"><g><text>73</text></g></svg>'

/** Half of a page of A4 across. */
export const place: Place = { span: 6, width: 499, paper: papers['a4-liggend'] }

export const cell = (over: Partial<PublishedCell> = {}): PublishedCell => ({
  protection: { withheld: null, totals: {}, hidden: [], table: table({ aantal: 'number' }, [273]) },
  roles: [],
  flags: [],
  sources: [registratie],
  drawn: null,
  ...over,
})

const figureCell = cell({
  drawn: { figure: buildFigure(protectedInput()), svg, drawings: [drawingOf(svg)] },
  flags: [flag()],
})

/** Cells of two notebooks: `trajecten` over the registration and `situatie` over CBS. */
export const cells: Readonly<Record<string, PublishedCell>> = {
  'trajecten.dimensies': figureCell,
  'trajecten.financien': cell({
    protection: {
      withheld: null,
      totals: {},
      hidden: [],
      table: table({ aantal: 'number', totaal: 'number', pct: 'number' }, [273, 718, 273 / 718]),
    },
    roles: [{ rol: 'aandeel', kolom: 'pct', teller: 'aantal', noemer: 'totaal', eenheid: 'trajecten' }],
    flags: [flag()],
  }),
  'trajecten.klein': cell({
    protection: {
      withheld: null,
      totals: {},
      hidden: [{ row: 0, column: 'aantal' }],
      table: table({ aantal: 'number' }, [null]),
    },
  }),
  'situatie.westerkwartier': cell({
    protection: { withheld: null, totals: {}, hidden: [], table: table({ pct: 'number' }, [5.3]) },
    sources: [cbs],
  }),
}

export const lookup: Lookup = (notebook, name) => cells[`${notebook}.${name}`] ?? null

/** Seven empty chapters, some with blocks. */
export function definition(
  blocks: Partial<
    Record<(typeof chapterKinds)[number], FeitenbladDefinition['hoofdstukken'][number]['blokken']>
  > = {},
): FeitenbladDefinition {
  return {
    titel: 'Armoede en schulden',
    thema: 'armoede',
    periode: { van: '2019-09-01', tot: '2020-08-31' },
    hoofdstukken: chapterKinds.map((hoofdstuk) => ({
      hoofdstuk,
      titel: `Over ${hoofdstuk}`,
      blokken: blocks[hoofdstuk] ?? [],
    })),
  }
}
