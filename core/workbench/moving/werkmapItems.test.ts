import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openWerkmapFolder } from '../../../electron/files/werkmapFolder'
import { copySampleWerkmap } from '../../../tests/support/sampleWerkmap'
import type { Outcome } from '../../bridge/outcome'
import type { WorkspaceFiles } from '../../workspace/files'
import { renameInWerkmap } from '../../workspace/renameInWerkmap'
import { readWerkmap } from '../../workspace/readWerkmap'
import { listDocuments } from '../documents'
import { ownName } from '../file/ownPlace'
import { waitingSource } from '../sourceLoading'
import { WerkmapItems } from './werkmapItems'

let dir: string
const read = (path: string) => readFileSync(join(dir, path), 'utf8')
const write = (path: string, text: string) => {
  mkdirSync(join(dir, path, '..'), { recursive: true })
  writeFileSync(join(dir, path), text)
}
const has = (path: string) => existsSync(join(dir, path))

/** @param over What goes otherwise on the disk. */
async function itemsOf(over: Partial<WorkspaceFiles> = {}): Promise<WerkmapItems> {
  const files = { ...openWerkmapFolder(dir), ...over }
  const werkmap = valueOf(readWerkmap(read('werkmap.yaml')))
  const listed = await listDocuments(files)
  return new WerkmapItems({
    files,
    state: () => ({ werkmap, sources: werkmap.bronnen.map(waitingSource), ...listed }),
    open: () => [],
    noticeChanges: () => Promise.resolve(),
    now: () => new Date(Date.UTC(2026, 2, 14, 10)),
  })
}

function valueOf<T, P>(outcome: Outcome<T, P>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** Every file of the werkmap, its own too, with what is in it. */
function everything(): ReadonlyMap<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
  return new Map(
    paths
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(dir.length + 1), readFileSync(path, 'latin1')]),
  )
}

const notebook = 'analyses/armoede/ontwikkeling-financien.md'
const sheet = 'analyses/armoede/feitenblad.yaml'

beforeEach(() => {
  dir = copySampleWerkmap()
  write(`.feitenwerk/runs/${notebook}/20260314T100000000Z-000000000000.json`, 'uitvoering')
  write(`.feitenwerk/versies/${ownName(notebook)}/2026-03-14T10-00-00.000Z.md`, 'versie')
})

describe('renaming a notebook', () => {
  const to = 'analyses/armoede/financien-van-begin-tot-eind.md'
  const rename = async () =>
    (await itemsOf()).renameNotebook(notebook, { folder: 'armoede', name: 'financien-van-begin-tot-eind' })

  it('lets the feitenblad follow, and takes its runs and old versions along', async () => {
    const [text, yaml] = [read(notebook), read(sheet)]
    expect(valueOf(await rename()).moved).toEqual([[notebook, to]])
    expect(read(to)).toBe(text)
    expect(read(sheet)).toBe(yaml.replaceAll('ontwikkeling-financien.', 'financien-van-begin-tot-eind.'))
    expect(has(`.feitenwerk/runs/${to}/20260314T100000000Z-000000000000.json`)).toBe(true)
    expect(has(`.feitenwerk/versies/${ownName(to)}/2026-03-14T10-00-00.000Z.md`)).toBe(true)
    expect([has(notebook), has(`.feitenwerk/runs/${notebook}`)]).toEqual([false, false])
  })

  it('can be undone, to the last byte', async () => {
    const before = everything()
    const { undo } = valueOf(await rename())
    valueOf(await undo())
    expect(everything()).toEqual(before)
  })

  it('isn’t undone over what was changed since', async () => {
    const { undo } = valueOf(await rename())
    write(sheet, read(sheet).replace('titel: Armoede', 'titel: Armoe'))
    const before = everything()
    expect(await undo()).toEqual({
      ok: false,
      problem: `${sheet} is intussen door iets anders gewijzigd en is niet overschreven. Alles is gebleven zoals het was.`,
    })
    expect(everything()).toEqual(before)
  })

  it('takes all of it back when something can’t be written, and says so', async () => {
    const before = everything()
    const items = await itemsOf({
      movePlace: (from, place) =>
        from === notebook
          ? Promise.resolve({ ok: false, problem: { kind: 'read-only', path: place } })
          : openWerkmapFolder(dir).movePlace(from, place),
    })
    expect(await items.renameNotebook(notebook, { folder: 'armoede', name: 'x' })).toEqual({
      ok: false,
      problem:
        'analyses/armoede/x.md mag niet worden geschreven. Kijk of de map alleen-lezen is of het bestand elders open staat. Alles is gebleven zoals het was.',
    })
    expect(everything()).toEqual(before)
  })

  it('overwrites no other, takes no name that a disk can’t have, and leaves unsaved work alone', async () => {
    const items = await itemsOf()
    const problem = async (name: string) => {
      const renamed = await items.renameNotebook(notebook, { folder: 'armoede', name })
      return renamed.ok ? null : renamed.problem
    }
    expect(await problem('situatie')).toBe(
      'Er is al iets met de naam analyses/armoede/situatie.md; er is niets overschreven. Alles is gebleven zoals het was.',
    )
    expect(await problem('a/b')).toMatch(/^Een naam bestaat uit/)
    expect(await problem('aux')).toMatch(/Windows/)
    write(`.feitenwerk/journaal/${ownName(notebook)}.json`, '{}')
    expect(await problem('anders')).toMatch(/^Van analyses.* is nog werk bewaard dat niet is opgeslagen/)
  })

  it('stays with a feitenblad that shows it; else its theme follows to the other folder', async () => {
    const items = await itemsOf()
    expect(await items.renameNotebook(notebook, { folder: 'wonen', name: 'ontwikkeling' })).toEqual({
      ok: false,
      problem: `${sheet} toont cellen van deze analyse en kan dat alleen in dezelfde map. Haal ze daar eerst uit.`,
    })
    const loose = 'analyses/armoede/los.md'
    write(loose, '---\nformaat: 1\ntitel: Los\nthema: armoede # hier\n---\nTekst.\n')
    valueOf(await (await itemsOf()).renameNotebook(loose, { folder: 'wonen', name: 'los' }))
    expect(read('analyses/wonen/los.md')).toBe(
      '---\nformaat: 1\ntitel: Los\nthema: wonen # hier\n---\nTekst.\n',
    )
  })
})

describe('renaming the folder of a feitenblad', () => {
  it('takes along all that is in it, and lets the themes follow', async () => {
    const before = everything()
    const { undo } = valueOf(await (await itemsOf()).renameTheme('armoede', 'schulden'))
    expect([...everything().keys()].filter((path) => path.includes('armoede'))).toEqual([])
    expect(read('analyses/schulden/feitenblad.yaml')).toBe(
      (before.get(sheet) ?? '') &&
        Buffer.from(before.get(sheet) ?? '', 'latin1')
          .toString('utf8')
          .replace('thema: armoede', 'thema: schulden'),
    )
    const documents = (await listDocuments(openWerkmapFolder(dir))).documents.filter(({ path }) =>
      path.includes('schulden'),
    )
    const own = [...before.keys()].filter((path) => path.startsWith('analyses/armoede/'))
    expect(documents.map(({ thema }) => thema)).toEqual(own.map(() => 'schulden'))
    expect(has('.feitenwerk/runs/analyses/schulden/ontwikkeling-financien.md')).toBe(true)
    valueOf(await undo())
    expect(everything()).toEqual(before)
  })

  it('doesn’t join another one', async () => {
    const renamed = await (await itemsOf()).renameTheme('armoede', 'scores')
    expect(renamed.ok ? null : renamed.problem).toMatch(/^Er is al iets met de naam analyses\/scores;/)
  })
})

describe('renaming a source', () => {
  const loose = 'analyses/armoede/los.md'
  const text = (name: string) => `---
formaat: 1
titel: Los
bronnen: [${name}, lage_inkomens]
---
Over trajecten.

\`\`\`sql naam=telling
-- aantal: n (trajecten)
-- trajecten tellen
SELECT count(*) AS n, 'trajecten' AS trajecten, max(${name}.startscore) AS m
FROM ${name} JOIN "${name}" AS t USING (traject)
\`\`\`

\`\`\`zrm naam=ontwikkeling bron=${name}
domein: Financiën
vergelijk: [eind-start]
\`\`\`
`

  it('is followed by queries, comparisons and lists of sources, and by no other word alike', async () => {
    write(loose, text('trajecten'))
    const before = everything()
    const pad = 'sample-data/trajecten-2019-2020.csv'
    const { undo } = valueOf(await (await itemsOf()).renameSource('trajecten', { naam: 'begeleiding', pad }))
    expect(read(loose)).toBe(text('begeleiding'))
    expect(read('werkmap.yaml')).toBe(
      Buffer.from(before.get('werkmap.yaml') ?? '', 'latin1')
        .toString('utf8')
        .replace('naam: trajecten', 'naam: begeleiding'),
    )
    valueOf(await undo())
    expect(everything()).toEqual(before)
  })

  it('is followed by the map that draws its borders, and by no other figure', async () => {
    const map = 'analyses/armoede/situatie.md'
    const before = read(map)
    const manifest = valueOf(readWerkmap(read('werkmap.yaml'))).bronnen.find(
      (one) => one.naam === 'gemeenten_schematisch',
    )
    valueOf(
      await (
        await itemsOf()
      ).renameSource('gemeenten_schematisch', { naam: 'grenzen', pad: manifest?.pad ?? '' }),
    )
    expect(before.split('kaart: gemeenten_schematisch')).toHaveLength(2)
    expect(read(map)).toBe(before.replace('kaart: gemeenten_schematisch', 'kaart: grenzen'))
  })

  it('is followed by the steps of other sources, wherever they name it', async () => {
    const steps = (name: string) => `    stappen:
      - { stap: codelijst, kolom: soort, lijst: ${name} } # lage_inkomens
      - { stap: stapel, bronnen: [${name}, kinderen_lage_inkomens], kolom: deel, waarden: { ${name}: lage_inkomens } }
      - { stap: regio, kolom: regio, indeling: [${name}] }
      - { stap: herindeling, regio: regio_code, indeling: ${name}, gewicht: adressen, per: [jaar], optellen: [n] }
`
    const text = (name: string) => `formaat: 1
titel: Proef
bronnen:
  - naam: ${name}
    titel: lage_inkomens
    pad: bronnen/a.csv
    sha256: '${'0'.repeat(64)}'
    soort: overig
    aard: onbekend
  - naam: andere
    titel: Andere
    pad: bronnen/b.csv
    sha256: '${'0'.repeat(64)}'
    soort: overig
    aard: onbekend
${steps(name)}`
    expect(renameInWerkmap(text('lage_inkomens'), 'lage_inkomens', 'inkomens')).toBe(text('inkomens'))
  })

  it('takes its file along to another place in the folders of sources, and to no other', async () => {
    const items = await itemsOf()
    const moved = await items.renameSource('trajecten', { naam: 'trajecten', pad: 'bronnen/trajecten.csv' })
    expect(moved.ok).toBe(true)
    expect(has('bronnen/trajecten.csv')).toBe(true)
    expect(valueOf(readWerkmap(read('werkmap.yaml'))).bronnen[0]?.pad).toBe('bronnen/trajecten.csv')
    for (const pad of [
      'analyses/trajecten.csv',
      '../trajecten.csv',
      'bronnen/.git/t.csv',
      'bronnen/t.xlsx',
    ]) {
      const refused = await (await itemsOf()).renameSource('trajecten', { naam: 'trajecten', pad })
      expect([pad, refused.ok]).toEqual([pad, false])
    }
  })

  it('takes no name of a cell of an analysis that reads it', async () => {
    write(loose, text('trajecten'))
    const renamed = await (
      await itemsOf()
    ).renameSource('trajecten', {
      naam: 'telling',
      pad: 'sample-data/trajecten-2019-2020.csv',
    })
    expect(renamed).toEqual({
      ok: false,
      problem: `In ${loose} heet een cel al telling; kies een andere naam.`,
    })
  })
})

describe('deleting', () => {
  it('puts an analysis in the bin with its runs and versions, and back', async () => {
    const before = everything()
    const items = await itemsOf()
    expect(await items.referencesTo({ kind: 'notebook', path: notebook })).toEqual([
      'feitenblad Armoede en schulden in het Westerkwartier',
    ])
    valueOf(await items.remove({ kind: 'notebook', path: notebook }))
    expect([has(notebook), has(`.feitenwerk/runs/${notebook}`)]).toEqual([false, false])
    const [deleted] = await items.deleted()
    expect(deleted).toMatchObject({ soort: 'analyse', verwijderd: '2026-03-14T10:00:00.000Z' })
    valueOf(await items.restore(deleted?.path ?? ''))
    expect(everything()).toEqual(before)
    expect(await items.deleted()).toEqual([])
  })

  it('takes a source out of werkmap.yaml with its file; undone it is all there again', async () => {
    const before = everything()
    const items = await itemsOf()
    expect(await items.referencesTo({ kind: 'bron', name: 'lage_inkomens' })).toEqual([
      'analyse Lage inkomens in het Westerkwartier',
    ])
    const { undo } = valueOf(await items.remove({ kind: 'bron', name: 'lage_inkomens' }))
    const left = valueOf(readWerkmap(read('werkmap.yaml'))).bronnen.map(({ naam }) => naam)
    expect(left).not.toContain('lage_inkomens')
    expect(has('sample-data/cbs-lage-inkomens.csv')).toBe(false)
    valueOf(await undo())
    expect(everything()).toEqual(before)
  })

  it('puts a source back from the bin as it was described, also after werkmap.yaml was changed', async () => {
    const described = valueOf(readWerkmap(read('werkmap.yaml'))).bronnen[1]
    const items = await itemsOf()
    valueOf(await items.remove({ kind: 'bron', name: 'lage_inkomens' }))
    write('werkmap.yaml', read('werkmap.yaml').replace('verslagjaar: 2020', 'verslagjaar: 2021'))
    valueOf(await items.restore((await items.deleted())[0]?.path ?? ''))
    expect(valueOf(readWerkmap(read('werkmap.yaml'))).bronnen.at(-1)).toEqual(described)
    expect(has('sample-data/cbs-lage-inkomens.csv')).toBe(true)
  })

  it('leaves nothing of what is deleted for good', async () => {
    const items = await itemsOf()
    valueOf(await items.remove({ kind: 'notebook', path: notebook }))
    valueOf(await items.deleteForGood((await items.deleted())[0]?.path ?? ''))
    expect([...everything().keys()].filter((path) => path.startsWith('.feitenwerk'))).toEqual([])
  })
})
