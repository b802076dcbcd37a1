import { describe, expect, it } from 'vitest'
import { readFiguurKeys } from '../figuurSchema'
import { specFaults } from './specFaults'

const encoding = { x: { field: 'n', type: 'quantitative' }, y: { field: 'd', type: 'nominal' } }
const places = (spec: object) => specFaults(spec as Record<string, unknown>).map(({ keys }) => keys.join('.'))

it('takes what only draws the result', () => {
  expect(
    specFaults({
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      params: [{ name: 'drempel', value: 5 }],
      transform: [
        { filter: { and: ['datum.n > drempel', { field: 'd', oneOf: ['Data: ja', 'n/b'] }] } },
        { calculate: "if(datum.n >= 10, 'veel', 'weinig') + ' ' + format(datum.n, ',')", as: 'woorden' },
      ],
      mark: { type: 'bar', tooltip: true },
      encoding: {
        ...encoding,
        color: { condition: { test: 'datum.n > 3', value: '#0b6a6e' }, value: '#999' },
      },
    }),
  ).toEqual([])
})

describe('refuses, at its place,', () => {
  it.each([
    ['data from a link', { data: { url: 'https://example.com/a.csv' }, mark: 'bar' }, ['data']],
    ['data of its own', { data: { values: [{ n: 1 }] }, mark: 'bar' }, ['data']],
    [
      'data inside a layer',
      { layer: [{ mark: 'bar' }, { data: { url: 'a.json' }, mark: 'line' }] },
      ['layer.1.data'],
    ],
    ['datasets', { datasets: { a: [] }, mark: 'bar' }, ['datasets']],
    [
      'a lookup elsewhere',
      { transform: [{ lookup: 'd', from: { data: { url: 'x' }, key: 'd' } }], mark: 'bar' },
      ['transform.0.from'],
    ],
    ['an image mark', { mark: 'image', encoding }, ['mark']],
    [
      'an image mark written out',
      { mark: { type: 'image', url: 'a.png' }, encoding },
      ['mark.type', 'mark.url'],
    ],
    [
      'a channel with links',
      { mark: 'bar', encoding: { href: { field: 'd' }, url: { field: 'd' } } },
      ['encoding.href', 'encoding.url'],
    ],
    ['a link on a mark', { mark: { type: 'bar', href: 'javascript:alert(1)' } }, ['mark.href']],
    ['a link as a text', { mark: 'bar', title: 'https://example.com' }, ['title']],
    [
      'a fill from elsewhere',
      { mark: { type: 'bar', fill: 'url(https://example.com/a.svg#b)' } },
      ['mark.fill'],
    ],
    ['settings of the program', { usermeta: { embedOptions: { loader: {} } }, mark: 'bar' }, ['usermeta']],
    ['another house style', { config: { font: 'Comic Sans MS' }, mark: 'bar' }, ['config']],
    [
      'a control in the page',
      { params: [{ name: 'p', bind: { element: '#app' } }], mark: 'bar' },
      ['params.0.bind'],
    ],
    ['selections', { params: [{ name: 'p', select: 'point' }], mark: 'bar' }, ['params.0.select']],
    [
      'another formatter',
      { mark: 'bar', encoding: { x: { field: 'n', formatType: 'eigen' } } },
      ['encoding.x.formatType'],
    ],
    ['another schema', { $schema: 'https://vega.github.io/schema/vega/v6.json', mark: 'bar' }, ['$schema']],
  ])('%s', (_what, spec, expected) => {
    expect(places(spec)).toEqual(expected)
  })

  it.each([
    "data('bron')",
    'load("https://example.com")',
    'datum.n.constructor.constructor("return process")()',
    "datum['__proto__'].polluted",
    'event.view.fetch("x")',
    'item.mark.group.context',
    'window.location',
    "warn('x')",
    'modify("bron", datum)',
    "(datum.n)('x')",
    'a = 1',
    'datum.n >',
  ])('the expression %s, wherever one stands', (expression) => {
    expect(places({ transform: [{ calculate: expression, as: 'a' }], mark: 'bar' })).toEqual([
      'transform.0.calculate',
    ])
    expect(places({ transform: [{ filter: { or: [expression] } }], mark: 'bar' })).toEqual([
      'transform.0.filter.or.0',
    ])
    expect(places({ mark: { type: 'bar', opacity: { expr: expression } } })).toEqual(['mark.opacity.expr'])
    expect(places({ mark: 'bar', encoding: { x: { axis: { labelExpr: expression } } } })).toEqual([
      'encoding.x.axis.labelExpr',
    ])
  })
})

it('names the line in the cell, and refuses simple keys beside it', () => {
  const text = 'titel: T\nsoort: staaf\nvega-lite:\n  mark: bar\n  data:\n    url: https://example.com\n'
  const read = readFiguurKeys(text)
  expect(!read.ok && read.problem.kind === 'invalid' ? read.problem.faults : read).toEqual([
    { path: 'soort', line: 2, reason: 'deze sleutel gaat niet samen met vega-lite' },
    {
      path: 'vega-lite.data',
      line: 6,
      reason: 'laat dit weg: de figuur tekent altijd het resultaat van de cel bij bron=',
    },
  ])
})
