import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { macros } from '../../core/engine/macros'
import { flagCodes } from '../../core/evidence/flags'
import { thresholdRules } from '../../core/evidence/thresholdRules'
import { exportFormats } from '../../core/feitenblad/formats'
import { anchorOf, pageOfFlag, placeOf, readPage } from '../../core/handleiding/page'
import { searchPages } from '../../core/handleiding/searchPages'
import { everyKind, figuurKinds, keysOfKind } from '../../core/notebook/figuurSchema'
import { parameterKinds } from '../../core/notebook/model'
import { peilingToon } from '../../core/notebook/peiling/model'
import { peilingSchema } from '../../core/notebook/peiling/readPeiling'
import { roleWords } from '../../core/notebook/readRoles'
import { metaSchema, parameterSchema, vergelijkingSchema, zrmSchema } from '../../core/notebook/schemas'
import { stepWords } from '../../core/recipe/describeStep'
import { sourceKinds, sourceNatures } from '../../core/workspace/werkmap'
import { cellCommands, documentCommands } from '../../renderer/app/cellCommands'
import { availableCommands } from '../../renderer/app/commands'
import type { DocumentActions } from '../../renderer/app/documentActions'
import { keyHelp } from '../../renderer/app/keys'
import { sqlMacros } from '../../renderer/features/notebook/sql/sqlMacros'
import { kindWords } from '../../renderer/ui/sourceTerms'

const folder = resolve(import.meta.dirname, '../../docs/handleiding')
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readPage(name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')))

const textOf = (path: string) => pages.find((page) => page.path === path)?.markdown ?? ''
const lacking = (text: string, wanted: readonly string[]) => wanted.filter((word) => !text.includes(word))
/** Of a table: the first word of a row, in code. */
const asRow = (word: string) => `| \`${word}\` |`
/** Prettier leaves a space or two in an empty cell. */
const plain = (text: string) => text.replaceAll(/ +/g, ' ')

describe('the manual', () => {
  it('has a page for every caveat, with what it means, why, what to do and where it comes from', () => {
    const parts = ['Wat het betekent', 'Waarom', 'Wat je doet', 'Waar het vandaan komt']
    const found = pages
      .filter(({ path }) => path.startsWith('kanttekeningen/') && !path.endsWith('README.md'))
      .map(({ path, parts: [, ...own] }) => [path, own.map(({ title }) => title)])
    const wanted = flagCodes.map((code) => [pageOfFlag(code).path, parts])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted))
  })

  it('names the code of each caveat on its page', () => {
    expect(flagCodes.filter((code) => !textOf(pageOfFlag(code).path).includes(`\n\`${code}\` · `))).toEqual(
      [],
    )
  })

  it('lists every caveat', () => {
    const { links } = pages.find(({ path }) => path === 'kanttekeningen/README.md') ?? { links: [] }
    expect([...links].toSorted()).toEqual(flagCodes.map((code) => `${code}.md`).toSorted())
  })

  it('has every key, kind, role and macro of a notebook', () => {
    const notebook = textOf('notebook.md')
    const zrm = textOf('zrm.md')
    const figures = Object.values(keysOfKind).flatMap(({ required, optional }) => [...required, ...optional])
    const keys = [
      ...Object.keys(metaSchema.entries),
      ...Object.keys(peilingSchema.entries),
      ...figuurKinds,
      ...everyKind,
      ...figures,
      'vega-lite',
      ...roleWords,
    ]
    const said = [
      ...parameterKinds,
      ...Object.keys(parameterSchema.entries),
      ...peilingToon,
      ...Object.keys(zrmSchema.entries),
      ...Object.keys(vergelijkingSchema.entries),
    ]
    expect({
      rows: lacking(notebook, keys.map(asRow)),
      said: lacking(
        notebook,
        said.map((word) => `\`${word}\``),
      ),
      comparisons: lacking(
        zrm,
        [...Object.keys(zrmSchema.entries), ...zrmSchema.entries.toon.wrapped.options].map(asRow),
      ),
    }).toEqual({ rows: [], said: [], comparisons: [] })
  })

  it('has every macro as the editor offers it', () => {
    const made = macros.map((sql) => /^CREATE MACRO (\w+)/.exec(sql)?.[1] ?? sql)
    expect(lacking(sqlMacros.map(({ name }) => name).join(' '), made)).toEqual([])
    expect(
      lacking(
        textOf('notebook.md'),
        sqlMacros.map(({ name, shape }) => asRow(name + shape)),
      ),
    ).toEqual([])
  })

  it('has every command of the palette and every key', () => {
    const everything = new Proxy<DocumentActions>({}, { get: () => () => {} })
    const commands = availableCommands(everything).map(({ label, keys }) => `| ${label} | ${keys ?? ''} |`)
    const keys = keyHelp.flatMap((group) => group.keys.map(([key, meaning]) => `| ${key} | ${meaning} |`))
    const text = plain(textOf('opdrachten.md'))
    expect(commands.length).toBeGreaterThan(cellCommands.length + documentCommands.length)
    expect(lacking(text, [...commands, ...keys].map(plain))).toEqual([])
  })

  it('has every kind and nature of source, and every step', () => {
    const sources = pages.filter(({ path }) => path.startsWith('bronnen/')).map(({ markdown }) => markdown)
    const text = sources.join('\n')
    expect({
      kinds: lacking(
        text,
        sourceKinds.map((kind) => `\`${kind}\``),
      ),
      words: lacking(
        text,
        sourceKinds.map((kind) => kindWords[kind]),
      ),
      natures: lacking(text, sourceNatures.map(asRow)),
      steps: lacking(text, Object.values(stepWords)),
    }).toEqual({ kinds: [], words: [], natures: [], steps: [] })
  })

  it('has every format of an export', () => {
    expect(
      lacking(
        textOf('publiceren.md'),
        exportFormats.map((format) => format.toUpperCase()),
      ),
    ).toEqual([])
  })

  it('calls thresholds what the window calls them', () => {
    const named = pages.flatMap(({ markdown }) =>
      [...markdown.matchAll(/_Drempels en regels…_,(?: bij)? _([^_]+)_/g)].map((match) => match[1] ?? ''),
    )
    const labels = thresholdRules.map(({ label }) => label)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !labels.includes(name))).toEqual([])
  })

  it('has no link that leads nowhere', () => {
    const dead = pages.flatMap(({ path, links }) =>
      links.filter((href) => {
        const place = placeOf(path, href)
        const page = pages.find((one) => one.path === place?.path)
        return !page?.parts.some(({ anchor }) => place?.anchor === '' || place?.anchor === anchor)
      }),
    )
    expect(dead).toEqual([])
  })

  it('has no picture that is not there, none that no page shows, and words for each', () => {
    const shown = pages.flatMap(({ path, pictures }) =>
      pictures.map((src) => placeOf(path, src)?.path ?? src),
    )
    const there = readdirSync(join(folder, 'beelden')).map((name) => `beelden/${name}`)
    expect([...new Set(shown)].toSorted()).toEqual(there.toSorted())
    expect(pages.filter(({ markdown }) => markdown.includes('![]('))).toEqual([])
  })

  it('has no page that no link leads to', () => {
    const linked = pages.flatMap(({ path, links }) => links.map((href) => placeOf(path, href)?.path))
    const alone = pages.map(({ path }) => path).filter((path) => !linked.includes(path))
    expect(alone).toEqual(['README.md'])
  })
})

describe('a link in the manual', () => {
  it.each([
    ['zrm.md', 'kanttekeningen/behoud.md', { path: 'kanttekeningen/behoud.md', anchor: '' }],
    ['kanttekeningen/behoud.md', '../zrm.md#toetsen', { path: 'zrm.md', anchor: 'toetsen' }],
    ['zrm.md', '#toetsen', { path: 'zrm.md', anchor: 'toetsen' }],
    ['zrm.md', '../../README.md', null],
    ['zrm.md', 'https://example.org', null],
    ['zrm.md', '//example.org/a.md', null],
  ])('on %s to %s leads to its place in it, or nowhere', (from, href, place) => {
    expect(placeOf(from, href)).toEqual(place)
  })

  it.each([
    ['Macro’s', 'macros'],
    ['Een vergelijking lezen', 'een-vergelijking-lezen'],
    ['Codes bij regio’s', 'codes-bij-regios'],
  ])('goes to “%s” as %s', (heading, anchor) => expect(anchorOf(heading)).toBe(anchor))
})

describe('searching the manual', () => {
  const small = [
    readPage('a.md', '# Bron\n\nEen bestand.\n\n## Kolommen\n\nDe **rol** van een\nkolom.'),
    readPage('b.md', '# Rol\n\n| rol | regel |\n| --- | --- |\n| groep | aantal |\n\n## Meer\n\nNiets.'),
  ]
  const found = (typed: string) =>
    searchPages(small, typed).map(({ page, part }) => `${page.path}#${part.anchor}`)

  it('finds headings first, then text, each part once', () =>
    expect(found('rol')).toEqual(['b.md#rol', 'a.md#kolommen']))
  it('finds words that stand apart, of the page and its part', () =>
    expect(found('bron rol')).toEqual(['a.md#kolommen']))
  it('finds nothing without words', () => expect(found(' ')).toEqual([]))
  it('keeps the words of cells apart', () => expect(small[1]?.parts[0]?.text).toBe('rol regel groep aantal'))
  it('finds every caveat by its code', () => {
    const first = flagCodes.map((code) =>
      searchPages(pages, code).some(({ page }) => page.path === pageOfFlag(code).path),
    )
    expect(first).toEqual(flagCodes.map(() => true))
  })
})
