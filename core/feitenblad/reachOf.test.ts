import { expect, it } from 'vitest'
import { table } from '../figures/testing'
import { reachOf } from './reachOf'
import { cell } from './testing'

const list = cell({
  protection: {
    withheld: null,
    totals: {},
    hidden: [{ row: 1, column: 'bereik' }],
    table: table(
      { activiteit: 'text', bereik: 'text', eenheid: 'text' },
      ['Budget', '24 tot 40', 'inwoners per jaar'],
      ['Maatje', null, 'inwoners'],
      ['Signaleren', 'onbekend', 'inwoners'],
      ['Samen koken', '446', 'volgers'],
      ['Samen koken', '1500', 'gezinnen'],
    ),
  },
  roles: [{ rol: 'bereik', kolom: 'bereik', eenheden: 'eenheid' }],
})
const reach = (naam: string, roles = list.roles) =>
  reachOf({ precisie: 'geregistreerd', cel: 'collectief.lijst' }, naam, (notebook, name) =>
    `${notebook}.${name}` === 'collectief.lijst' ? { ...list, roles } : null,
  )

it('takes the bereik of an activity from the list, as it is published', () => {
  const cells = [list]
  expect(['Budget', 'Maatje', 'Signaleren'].map((naam) => reach(naam))).toEqual([
    { text: '24 tot 40 inwoners per jaar', cells, hidden: false },
    { text: '•', cells, hidden: true },
    { text: 'onbekend', cells, hidden: false },
  ])
})

it('says which activity or role is missing, or there more than once', () => {
  const [role] = list.roles
  const twice = [role, { ...role, kolom: 'bereik_2024' }] as typeof list.roles
  expect([
    reach('Zomer'),
    reach('volgers'),
    reach('Samen koken'),
    reach('Budget', twice),
    reach('Budget', []),
  ]).toEqual([
    { problem: "collectief.lijst: activiteit 'Zomer' staat niet in deze lijst." },
    { problem: "collectief.lijst: activiteit 'volgers' staat niet in deze lijst." },
    {
      problem:
        "collectief.lijst: activiteit 'Samen koken' staat er 2 keer in. Noem de regels elk anders, of schrijf het bereik zelf.",
    },
    {
      problem:
        'collectief.lijst: meer dan één kolom van deze cel heeft de rol bereik. Neem een cel met het bereik van één jaar.',
    },
    {
      problem:
        'collectief.lijst: geen kolom van deze cel heeft de rol bereik (-- bereik: bereik in eenheid).',
    },
  ])
})
