import { expect, it } from 'vitest'
import { cellState, flag, notebook, output, sql } from '../../testing/builders'
import { resultCsv } from '../../../core/workbench/resultCsv'

const state = (shown = output([flag()])) =>
  notebook([cellState(sql('per_domein'), { output: shown }), cellState(sql('leeg'))])

it('is the published result whatever is on the screen, with source and caveats below', () => {
  expect(resultCsv(state(), 'per_domein')).toEqual({
    ok: true,
    value: {
      name: 'per_domein.csv',
      text: [
        '\uFEFFdomein;n',
        'Financiën;273',
        'Justitie;•',
        '',
        'Individuele trajecten: per_domein',
        'Bron: Registratie van trajecten',
        'Het gaat om trajecten en niet om personen.',
        '',
      ].join('\r\n'),
    },
  })
})

it('is nothing when nothing of the result may be published, or there is none', () => {
  const shown = output()
  const { protection } = shown.assessment
  const withheld = {
    ...shown,
    assessment: { ...shown.assessment, protection: { ...protection, withheld: 'Niet getoond.' } },
  }
  expect(resultCsv(state(withheld), 'per_domein')).toEqual({ ok: false, problem: 'Niet getoond.' })
  expect(resultCsv(state(), 'leeg')).toEqual({ ok: false, problem: 'Cel leeg heeft nog geen resultaat.' })
})
